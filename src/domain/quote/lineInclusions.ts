/** How a line belongs to a trip: summed, offered on top, or left to the travelers. */
export const lineInclusions = ['included', 'optional', 'own_arrangement'] as const

export type LineInclusion = (typeof lineInclusions)[number]
