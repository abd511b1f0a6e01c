import type { QuoteView } from '@/src/domain/quote/quoteView'
import { serviceViews } from '@/src/domain/quote/serviceViews'
import type { TransitView } from '@/src/domain/quote/transitView'
import type { ContentLine, Transit, TripContent } from '@/src/domain/quote/tripContent'
import { dateOfDay } from '@/src/domain/shared/tripDates'
import type { QuoteVersion } from '@/src/payload-types'
import { pictureOf } from '@/src/queries/shared/pictureOf'

const daysOf = ({ days, startDate }: QuoteVersion, lines: readonly ContentLine[]): QuoteView['days'] =>
  (days ?? []).map(({ title, place, description, meals, overnight, picture, section }, index) => ({
    number: index + 1,
    date: startDate ? dateOfDay(startDate, index + 1) : null,
    title,
    place: place || null,
    description,
    meals: meals ?? [],
    overnight: overnight || null,
    picture: pictureOf(picture),
    section: section || null,
    services: serviceViews(lines.filter(({ moment, dayNumber }) => moment === 'day' && dayNumber === index + 1)),
  }))

const transitOf = ({ text, flight, time }: Transit, lines: readonly ContentLine[]): TransitView | null => {
  const services = serviceViews(lines)
  return text || flight || time || services.length > 0 ? { text, flight, time, services } : null
}

/** A version's itinerary as its customer reads it: the way in, the days, the way out. */
export const itineraryOf = (
  version: QuoteVersion,
  { arrival, departure, lines }: TripContent,
): Pick<QuoteView, 'arrival' | 'days' | 'departure'> => ({
  arrival: transitOf(
    arrival,
    lines.filter(({ moment }) => moment === 'arrival'),
  ),
  days: daysOf(version, lines),
  departure: transitOf(
    departure,
    lines.filter(({ moment }) => moment === 'departure'),
  ),
})
