import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { joinTexts } from '../joinTexts'
import { editDay } from './dayEdits'

const [letterMax, transitMax, dayMax] = [5000, 2000, 5000]

/** The trip with a text put at the end of the place it is for. */
export const insertedText = (
  trip: TripWire,
  { purpose, dayId, text }: { purpose: TextPurpose; dayId: string | null; text: string },
): TripWire => {
  switch (purpose) {
    case 'personal_letter':
      return { ...trip, letter: joinTexts(trip.letter, text, letterMax) }
    case 'arrival':
    case 'departure':
      return { ...trip, [purpose]: { ...trip[purpose], text: joinTexts(trip[purpose].text, text, transitMax) } }
    case 'day': {
      const day = trip.days.find(({ id }) => id === dayId)
      return day ? editDay(trip, day.id, { description: joinTexts(day.description, text, dayMax) }) : trip
    }
  }
}
