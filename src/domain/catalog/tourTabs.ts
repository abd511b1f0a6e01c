/** The parts of a tour's editor, by the names of its tabs, and the fields each holds. */
export const tourTabs = {
  Card: [
    'title',
    'shortDescription',
    'destination',
    'styles',
    'durationDays',
    'rating',
    'highlights',
    'seasonality',
    'image',
    'fallbackImage',
  ],
  Days: ['description', 'days'],
  'Variants and price': ['priceMode', 'priceFromUsd', 'variantOffers', 'variants'],
  Included: ['inclusions', 'exclusions'],
  Gallery: ['gallery'],
  Questions: ['faq'],
  'Search engines': ['metaTitle', 'metaDescription'],
} as const

export type TourTab = keyof typeof tourTabs

/** Returns the tab a field is in, by its path, such as `days.2.title`; null for what stands beside the tabs. */
export const tourTabOf = (path: string): TourTab | null => {
  const [root] = path.split('.')
  const found = Object.entries(tourTabs).find(([, fields]) => (fields as readonly string[]).includes(root ?? ''))
  return (found?.[0] as TourTab | undefined) ?? null
}

/** Sorts texts or checks into the tabs they belong to, in the editor's order; what is in no tab comes last. */
export const byTourTab = <Each extends { path: string }>(
  items: readonly Each[],
): { tab: TourTab | null; items: Each[] }[] =>
  [...(Object.keys(tourTabs) as TourTab[]), null]
    .map((tab) => ({ tab, items: items.filter(({ path }) => tourTabOf(path) === tab) }))
    .filter(({ items: found }) => found.length > 0)
