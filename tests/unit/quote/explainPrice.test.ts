import { describe, expect, it } from '@jest/globals'
import { explainCharge, explainLine, explainTotal } from '@/src/domain/quote/explainPrice'
import type { MarkupScope } from '@/src/domain/quote/markupRule'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { TripPricing } from '@/src/domain/quote/tripPricing'
import {
  aCard,
  aChild,
  adults,
  anAdult,
  aPrice,
  aRoom,
  aSeason,
  aSurcharge,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
} from '@/tests/factories/trips'

const sentences = (trip: TripPricing) => priceTrip(trip).lines.flatMap(({ charges }) => charges.map(explainCharge))
const fx = {
  from: 'VND',
  to: 'USD',
  rate: '0.00004',
  bufferPercent: '2',
  source: 'sandbox',
  at: '2027-01-04T02:00:00Z',
} as const

const bay = { id: 'bay', name: 'Ha Long' }
const season = { from: '2027-02-01', to: '2027-03-15' }
const transfers = { level: 'component_type', componentType: 'transfer' } as const

describe('why a price is what it is', () => {
  it('names card, version, room, season, commission, exchange, buffer, markup and rounding', () => {
    const card = aCard({
      currency: 'VND',
      commissionPercent: '10',
      seasons: [aSeason('High', '2027-01-01', '2028-01-01')],
      prices: [aPrice('DBL', 2_500_000, { season: 'High' })],
    })
    const trip = aTrip({
      rateCards: [card],
      fx: [fx],
      rounding: { unitUpToMinor: 100, totalUpToMinor: null },
      lines: [aTripLine({ days: 2, rooms: [aRoom('DBL', ['a1', 'a2'])] })],
    })
    // 2,500,000 less 10 % is 2,250,000 ₫; × 0.00004 × 1.02 × 1.25 = 114.75, up to 115.00; twice 230.00.
    expect(sentences(trip)).toEqual([
      '2 × $115.00 = $230.00: Deluxe, DBL, season High at ₫2,500,000 (Riverside Hotel 2027, version 3); less our commission of 10 %; net ₫2,250,000; VND to USD at 0.00004 (sandbox, 2027-01-04) with a buffer of 2 %; marked up 25 % by “Standard”, the rule for everything else; rounded up to full $1.00.',
    ])
  })

  it.each<[string, MarkupScope]>([
    ['everything else', { level: 'default' }],
    ['the partner', { level: 'partner', partnerId: 'riverside' }],
    ['the partner (travel on 2027-02-01 to 2027-03-14)', { level: 'partner', partnerId: 'riverside', season }],
    ['destination and season (Vietnam)', { level: 'destination_and_season', destination: 'Vietnam' }],
    ['its kind of service (Ha Long)', { ...transfers, place: bay }],
    [
      'its kind of service (from Hanoi to Ha Long, travel on 2027-02-01 to 2027-03-14)',
      { ...transfers, place: bay, placeFrom: { id: 'hanoi', name: 'Hanoi' }, season },
    ],
  ])('names what the rule of markup is for: %s', (what, scope) => {
    const trip = aTrip({
      rateCards: [aCard({ basis: 'unit', prices: [aPrice('unit', 8_000)] })],
      lines: [
        aTripLine({ component: 'transfer', destination: 'Vietnam', placeId: 'bay', placeFromId: 'hanoi', days: 1 }),
      ],
      markupRules: [{ id: 'rule', name: 'A rule', percent: '25', scope }],
    })
    expect(sentences(trip)[0]).toContain(`marked up 25 % by “A rule”, the rule for ${what};`)
  })

  it('names supplement, child band and surcharge', () => {
    const card = aCard({
      basis: 'person_night',
      prices: [aPrice('twin_share', 12_000), aPrice('single_supplement', 6_000), aPrice('triple_reduction', 1_000)],
      ...bandsWith(aTerm({ bed: 'extra', percent: '50' }), aTerm({ id: 'own', amountMinor: 900 })),
      surcharges: [aSurcharge({ basis: 'person_night', childPercent: '50' })],
    })
    const trip = aTrip({
      startDate: '2027-02-05',
      travelers: [anAdult('a1'), aChild('kid', 6)],
      rateCards: [card],
      lines: [aTripLine({ rooms: [aRoom('SGL', ['a1', 'kid+'])] })],
    })
    const text = sentences(trip).join('\n')
    expect(text).toContain('Deluxe, twin share at $120.00 (Riverside Hotel 2027, version 3)')
    expect(text).toContain('Child band at age 6 sharing with one adult in an extra bed pays 50 % of it')
    expect(text).toContain('Tết surcharge of $30.00 (Riverside Hotel 2027, version 3)')
    expect(text).toContain('Tết surcharge of $30.00, of which children pay 50 %')
    const alone = { ...trip, travelers: adults(1), lines: [aTripLine({ rooms: [aRoom('SGL', ['a1'])] })] }
    expect(sentences(alone)[0]).toContain('twin share at $120.00')
    expect(sentences(alone)[0]).toContain('plus the single supplement at $60.00')
    const kid = { ...trip, lines: [aTripLine({ rooms: [aRoom('TWN', ['a1', 'kid'])] })] }
    expect(sentences(kid).join('\n')).toContain('Child band at age 6 sharing with one adult pays a price of their own')
  })

  it('names tier, load and free place', () => {
    const unit = aCard({ basis: 'unit', prices: [aPrice('unit', 2_000, { tier: { from: 1, to: 4 } })] })
    const cars = aTrip({ travelers: adults(8), rateCards: [unit], lines: [aTripLine()] })
    expect(sentences(cars)[0]).toContain('a unit, group of 1–4 at $20.00')
    expect(sentences(cars)[0]).toContain('4 people in each')
    const person = aCard({ basis: 'person', prices: [aPrice('person', 2_000)], freePlaces: { onePer: 3, max: null } })
    const free = sentences(aTrip({ travelers: adults(4), rateCards: [person], lines: [aTripLine()] }))
    expect(free[1]).toMatch(/^-1 × \$25\.00 = -\$25\.00: .*one place free for every 3 paid/)
  })

  it('names the nights that are free', () => {
    const stayPay = { id: 's', name: 'Long stay', stay: 2, pay: 1, scope: 'whole_stay', free: 'last' } as const
    const card = aCard({
      prices: [aPrice('DBL', 8_000)],
      stayPays: [{ ...stayPay, season: null, roomTypeId: null, timesMax: null }],
    })
    const trip = aTrip({ rateCards: [card], lines: [aTripLine({ days: 2, rooms: [aRoom('DBL', ['a1', 'a2'])] })] })
    expect(sentences(trip)[1]).toContain('free by “Long stay” (stay 2, pay 1)')
  })

  const money = { amountMinor: 10_050, currency: 'USD' } as const
  const typed = { quantity: 1, per: 'line', unitSell: money, unitNet: { ...money, amountMinor: 8_000 } } as const
  const byHand = aTrip({
    rounding: { unitUpToMinor: null, totalUpToMinor: 1_000 },
    lines: [
      aTripLine({ typed }),
      aTripLine({ id: 'spa', label: 'Spa', inclusion: 'optional', typed }),
      aTripLine({ id: 'museum', label: 'Museum', inclusion: 'own_arrangement' }),
    ],
  })

  it('says of a line and of the total what they are the sum of', () => {
    const priced = priceTrip(byHand)
    expect(priced.lines.map(explainLine)).toEqual([
      'Riverside Hotel is $100.50 (1 × $100.50).',
      'Spa is $100.50 (1 × $100.50), offered and not summed.',
      'Museum is arranged by the travelers and costs nothing here.',
    ])
    expect(explainTotal(priced)).toBe(
      'The total of $110.00 is the sum of 1 line, $9.50 of rounding among it; $80.00 net leaves a margin of $30.00 (27.3 %).',
    )
    expect(sentences(byHand)[0]).toBe('1 × $100.50 = $100.50: a price typed by hand.')
  })

  it('says nothing of a margin nobody knows', () => {
    const open = aTrip({ lines: [aTripLine({ rateCardVersionId: null, typed: { ...typed, unitNet: null } })] })
    expect(explainTotal(priceTrip(open))).toBe('The total of $100.50 is the sum of 1 line.')
  })
})
