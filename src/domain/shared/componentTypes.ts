/** What is sold inside a quote. */
export const componentTypes = ['accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee'] as const

export type ComponentType = (typeof componentTypes)[number]

/** What leads from one place to another. */
export const journeyTypes = ['transfer', 'transport'] as const satisfies readonly ComponentType[]

export const isJourney = (type: unknown): boolean => journeyTypes.some((journey) => journey === type)
