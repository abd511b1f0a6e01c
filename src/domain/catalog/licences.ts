/** By which right a picture is shown; `unknown` is none. */
export const licences = ['own_work', 'licensed', 'stock', 'partner', 'public_domain', 'unknown'] as const

export type Licence = (typeof licences)[number]
