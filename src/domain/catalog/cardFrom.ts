import type { PublishedTour, TourCard } from './tourCard'

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
