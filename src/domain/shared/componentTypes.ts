/** What is sold inside a quote. */
export const componentTypes = ['accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee'] as const

export type ComponentType = (typeof componentTypes)[number]
