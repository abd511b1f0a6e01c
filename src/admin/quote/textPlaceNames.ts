import type { TextPurpose } from '@/src/domain/quote/standardText'

/** Where a text goes, as staff call it. */
export const textPlaceNames: Record<TextPurpose, string> = {
  personal_letter: 'the letter',
  arrival: 'the arrival',
  departure: 'the departure',
  day: 'the day',
}
