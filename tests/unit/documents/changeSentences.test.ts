import { describe, expect, it } from '@jest/globals'
import { changeSentences } from '@/src/documents/quote/changeSentences'
import type { TripChange } from '@/src/domain/quote/compareTrips'
import { locales } from '@/src/domain/shared/language'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const cabin = (name: string | null) => ({ name, occupancy: 'DBL' as const, count: 1 })
const changes: TripChange[] = [
  { kind: 'start_date', from: '2027-03-01', to: '2027-03-08' },
  { kind: 'travelers', from: { adults: 2, children: 0 }, to: { adults: 2, children: 1 } },
  { kind: 'day_changed', day: 2, title: 'Ha Long Bay', parts: ['meals', 'overnight'] },
  { kind: 'line_replaced', told: true, day: 4, from: 'Standard cabin', to: 'Deluxe cabin', difference: usd(8_400) },
  { kind: 'line_removed', told: true, day: null, label: 'Airport lounge', difference: usd(-4_550) },
  {
    kind: 'line_rooms',
    told: true,
    day: 5,
    label: 'Junk',
    from: [cabin('Standard')],
    to: [cabin('Deluxe')],
    difference: usd(8_400),
  },
  {
    kind: 'line_rooms',
    told: true,
    day: 6,
    label: 'Inn',
    from: [cabin(null)],
    to: [{ ...cabin(null), count: 2 }],
    difference: null,
  },
  { kind: 'line_nights', told: true, day: 6, label: 'Inn', from: 1, to: 2, difference: usd(9_000) },
  { kind: 'now_included', text: 'Visa on arrival' },
  { kind: 'now_excluded', text: 'Tips' },
  { kind: 'option_added', name: 'Deluxe hotels' },
  { kind: 'option_removed', name: 'Homestays' },
  { kind: 'option_renamed', from: 'Classic', to: 'Classic hotels' },
  { kind: 'adjustment', label: 'Early booking', from: null, to: usd(-10_000), difference: usd(-10_000) },
  { kind: 'adjustment', label: 'Christmas dinner', from: usd(9_000), to: null, difference: usd(-9_000) },
  { kind: 'payment_plan' },
  { kind: 'terms' },
  { kind: 'total', from: usd(482_000), to: usd(485_850), difference: usd(3_850) },
]

describe('changes in a customer’s words', () => {
  it('are sentences of who travels, where and for how much more', () => {
    expect(changeSentences(changes, 'en')).toEqual([
      'The journey starts on 8 March 2027',
      'Travellers: 2 adults, 1 child',
      'Day 2: Ha Long Bay: meals, overnight stay changed',
      'Day 4: Deluxe cabin instead of Standard cabin; +$84',
      'Arrival or departure: Without Airport lounge; −$45.50',
      'Day 5: Junk: Deluxe instead of Standard; +$84',
      'Day 6: Inn: 2 × double instead of 1 × double',
      'Day 6: Inn: 2 nights instead of 1 night; +$90',
      'Now included: Visa on arrival',
      'Not included: Tips',
      'New to choose: Deluxe hotels',
      'No longer to choose: Homestays',
      'The choice Classic is now called Classic hotels',
      'Early booking; −$100',
      'Without Christmas dinner; −$90',
      'The payment plan is a new one',
      'The terms are a new edition',
      'Total $4,858.50 instead of $4,820; +$38.50',
    ])
  })

  it.each(locales)('says each change once in %s', (language) => {
    const sentences = changeSentences(changes, language)
    expect(new Set(sentences).size).toBe(changes.length)
    expect(sentences.every((sentence) => sentence.trim() !== '' && !/undefined|null|NaN/.test(sentence))).toBe(true)
  })
})
