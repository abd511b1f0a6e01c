/** What a place of the catalog is. */
export const placeKinds = ['city', 'town', 'village', 'island', 'bay', 'park', 'sight', 'airport', 'border'] as const

export type PlaceKind = (typeof placeKinds)[number]
