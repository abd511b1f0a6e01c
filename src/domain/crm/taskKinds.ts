/** A first response is done by the first answer to the customer; everything else is ticked off by hand. */
export const taskKinds = ['first_response', 'to_do'] as const

export type TaskKind = (typeof taskKinds)[number]
