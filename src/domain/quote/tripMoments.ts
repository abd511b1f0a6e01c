/** Where in the trip a line belongs: on its way in, on a numbered day, or on its way out. */
export const tripMoments = ['arrival', 'day', 'departure'] as const

export type TripMoment = (typeof tripMoments)[number]
