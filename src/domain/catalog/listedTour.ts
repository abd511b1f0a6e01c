import type { TourCard } from './tourCard'

/** A tour in a list to sort and filter; `publishedAt` is when it was first published, an ISO 8601 instant. */
export type ListedTour = { card: TourCard; publishedAt: string | null }
