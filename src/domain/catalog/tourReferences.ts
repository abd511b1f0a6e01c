import type { TourDocument } from './tourDocument'

/** Lists the ids of all a tour points to: destination, styles, places, pictures, variants. */
export const tourReferences = (tour: TourDocument): string[] =>
  [
    tour.destination,
    ...tour.styles,
    tour.image,
    tour.fallbackImage,
    ...tour.gallery,
    ...tour.variantOffers.map(({ variant }) => variant),
    ...tour.days.flatMap((day) => [...day.places, day.overnightPlace, day.picture]),
  ].filter((id) => id !== null)
