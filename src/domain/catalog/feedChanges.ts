/** One thing a tour shows; long ones are kept as a fingerprint and only said to have changed. */
export type FeedPart = { label: string; value: string | number | null; isLong?: boolean }

export type FeedTour = { tourId: string; publicId: string; title: string; parts: FeedPart[] }

export type FeedFieldChange = { label: string; before?: string | number | null; after?: string | number | null }

/** What became of one tour between two states of the feed. */
export type FeedTourChange = {
  tourId: string
  publicId: string
  title: string
  kind: 'added' | 'removed' | 'changed'
  fields: FeedFieldChange[]
}

const changedParts = (before: FeedTour, after: FeedTour): FeedFieldChange[] => {
  const was = new Map(before.parts.map((part) => [part.label, part]))
  const is = new Map(after.parts.map((part) => [part.label, part]))
  const labels = [...new Set([...was.keys(), ...is.keys()])]
  return labels
    .filter((label) => (was.get(label)?.value ?? null) !== (is.get(label)?.value ?? null))
    .map((label) => {
      if (was.get(label)?.isLong || is.get(label)?.isLong) return { label }
      return { label, before: was.get(label)?.value ?? null, after: is.get(label)?.value ?? null }
    })
}

const named = ({ tourId, publicId, title }: FeedTour) => ({ tourId, publicId, title })

/** Tells what became of each tour between two states of the feed: added first, then removed, then changed, each by public id. */
export const feedChanges = (before: readonly FeedTour[], after: readonly FeedTour[]): FeedTourChange[] => {
  const was = new Map(before.map((tour) => [tour.tourId, tour]))
  const is = new Map(after.map((tour) => [tour.tourId, tour]))
  const byPublicId = (a: FeedTour, b: FeedTour) => (a.publicId < b.publicId ? -1 : 1)
  const sorted = (tours: readonly FeedTour[]) => tours.toSorted(byPublicId)
  const changed = sorted(after).flatMap((tour): FeedTourChange[] => {
    const old = was.get(tour.tourId)
    const fields = old ? changedParts(old, tour) : []
    return fields.length > 0 ? [{ ...named(tour), kind: 'changed', fields }] : []
  })
  return [
    ...sorted(after)
      .filter(({ tourId }) => !was.has(tourId))
      .map((tour) => ({ ...named(tour), kind: 'added' as const, fields: [] })),
    ...sorted(before)
      .filter(({ tourId }) => !is.has(tourId))
      .map((tour) => ({ ...named(tour), kind: 'removed' as const, fields: [] })),
    ...changed,
  ]
}
