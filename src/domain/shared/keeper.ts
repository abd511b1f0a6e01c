/** Who keeps what nobody owns yet: everybody in sales may take it up. */
export const nobodysKeeper = 'nobody'

/** The keepers of what a salesperson sees: themselves, and nobody. */
export const keepersSeenBy = (staffId: string | number): string[] => [String(staffId), nobodysKeeper]
