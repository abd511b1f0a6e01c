/** The colours a tag may have; each is legible on the panel's light and dark ground. */
export const tagColours = ['grey', 'brass', 'green', 'blue', 'red'] as const

export type TagColour = (typeof tagColours)[number]
