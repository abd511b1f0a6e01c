/** How far ahead one can plan that a tour goes on the website or off it. */
export const planAheadMaxMs = 2 * 366 * 24 * 60 * 60 * 1000
