import type { ListedTour } from './listedTour'

export const tourSorts = [
  'priority',
  'price_asc',
  'price_desc',
  'duration_asc',
  'duration_desc',
  'rating',
  'newest',
] as const

export type TourSort = (typeof tourSorts)[number]

type Compare = (a: ListedTour, b: ListedTour) => number

const byId: Compare = (a, b) => (a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0)

// What is not known comes last, whichever way one sorts.
const by = (value: (tour: ListedTour) => number | undefined, direction: 1 | -1): Compare => {
  return (a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
    return direction * (left - right)
  }
}

const comparisons: Record<TourSort, Compare> = {
  priority: by(({ card }) => card.priority, -1),
  price_asc: by(({ card }) => card.priceFrom, 1),
  price_desc: by(({ card }) => card.priceFrom, -1),
  duration_asc: by(({ card }) => card.durationDays, 1),
  duration_desc: by(({ card }) => card.durationDays, -1),
  rating: by(({ card }) => card.rating, -1),
  newest: by(({ publishedAt }) => (publishedAt ? Date.parse(publishedAt) : undefined), -1),
}

/** Sorts tours into a new list; equal ones by id, unknown prices, ratings and dates last. */
export const sortTours = <Tour extends ListedTour>(tours: readonly Tour[], sort: TourSort = 'priority'): Tour[] =>
  tours.toSorted((a, b) => comparisons[sort](a, b) || byId(a, b))
