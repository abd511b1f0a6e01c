/** Where a version leads, each place once, and how long it is: by which the library finds it. */
export const libraryFacts = (days: readonly { place?: string | null }[]): { places: string; durationDays: number } => {
  const places = days.map(({ place }) => place?.trim() ?? '').filter(Boolean)
  return { durationDays: days.length, places: [...new Set(places)].join('\n') }
}
