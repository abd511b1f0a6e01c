import { picturesOf } from '@/src/documents/quote/picturesOf'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { DayView } from '@/src/domain/shared/dayView'
import { sampleQuote } from '@/tests/unit/documents/sampleViews'

const durationDays = 21
const photographs = 20

const description = [
  'The morning begins slowly, with coffee under the trees and the market waking up across the street.',
  'Your guide meets you at the hotel and walks with you through lanes that are older than the maps of them, with time to stop wherever you like.',
  'In the afternoon you are free: the river is close, and so is a good chair in the shade.',
].join('\n\n')

const elsewhere = picturesOf({ ...sampleQuote, days: [] }).length

const dayOf = (number: number): DayView => ({
  number,
  date: null,
  title: `Title of day ${number}`,
  place: `Place of day ${number}`,
  description,
  meals: ['breakfast', 'dinner'],
  overnight: `Hotel of day ${number}`,
  picture:
    number <= photographs - elsewhere ? { url: `/day-${number}.webp`, alt: `Day ${number}`, credit: 'Demo' } : null,
})

/** A quote of three weeks as the bound of its document names it: twenty photographs, each another. */
export const longQuote: QuoteView = {
  ...sampleQuote,
  durationDays,
  days: Array.from({ length: durationDays }, (_, index) => dayOf(index + 1)),
}
