/** Writes an instant as it goes over the wire; null stays null. */
export const instantText = (value: unknown): string | null => (value ? new Date(String(value)).toISOString() : null)
