/** A tour as the website's list shows it; the website's own trip object. */
export type TourCard = {
  /** The tour's immutable public id. */
  id: string
  title: string
  shortDescription: string
  destinationCountry: string
  styles: string[]
  priority: number
  durationDays: number
  /** Whole US dollars. */
  priceFrom?: number
  image: string
  fallbackImage: string
  highlights: string[]
  seasonality: string
  rating?: number
}

/** A published tour, its pictures already resolved to addresses or to the website's own paths. */
export type PublishedTour = Omit<TourCard, 'id' | 'priceFrom' | 'rating'> & {
  publicId: string
  priceFrom?: number | null
  rating?: number | null
}

/** Makes the website's card of a tour: its keys in the feed's order, price and rating absent where unknown. */
export const cardFrom = (tour: PublishedTour): TourCard => ({
  id: tour.publicId,
  title: tour.title,
  shortDescription: tour.shortDescription,
  destinationCountry: tour.destinationCountry,
  styles: [...tour.styles],
  priority: tour.priority,
  durationDays: tour.durationDays,
  ...(typeof tour.priceFrom === 'number' && { priceFrom: Math.round(tour.priceFrom) }),
  image: tour.image,
  fallbackImage: tour.fallbackImage,
  highlights: [...tour.highlights],
  seasonality: tour.seasonality,
  ...(typeof tour.rating === 'number' && { rating: tour.rating }),
})
