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
