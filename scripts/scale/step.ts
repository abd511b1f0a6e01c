/** How much is made: everything follows from the number of leads, and history ends at `until`. */
export type Size = { leads: number; until: string }

/** One set of rows, made by one statement inside the database. */
export type Step = { what: string; sql: (size: Size) => string }

/** Years of history; newer weeks are busier than older ones. */
export const historyDays = 1_826

export const customersOf = (leads: number): number => Math.round(leads * 0.75)
