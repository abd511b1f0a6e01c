/** The meals a day of a trip may include, in the day's order. */
export const meals = ['breakfast', 'lunch', 'dinner'] as const

export type Meal = (typeof meals)[number]
