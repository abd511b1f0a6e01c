import { describe, expect, it } from '@jest/globals'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { TripLine, TripPricing } from '@/src/domain/quote/tripPricing'
import type { Closure, RateCardVersion } from '@/src/domain/shared/rateCard'
import {
  aCard,
  aChild,
  adults,
  aPrice,
  aRoom,
  aSeason,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
  warningCodes,
} from '@/tests/factories/trips'

const closure = (given: Partial<Closure> = {}): Closure => ({
  id: 'closed',
  kind: 'stop_sell',
  reason: null,
  from: '2027-03-02',
  to: '2027-03-03',
  componentId: null,
  roomTypeId: null,
  ...given,
})

const stay = (
  card: Partial<RateCardVersion> = {},
  { line = {}, trip = {} }: { line?: Partial<TripLine>; trip?: Partial<TripPricing> } = {},
): TripPricing =>
  aTrip({
    rateCards: [aCard({ prices: [aPrice('DBL', 8_000)], ...card })],
    lines: [aTripLine({ days: 3, rooms: [aRoom('DBL', ['a1', 'a2'])], ...line })],
    ...trip,
  })

const details = (trip: TripPricing) => priceTrip(trip).warnings.map(({ code, detail }) => [code, detail])
const minimum = { id: 'm', name: 'Peak', season: null, dates: null, roomTypeId: null, nightsMin: 4 }

describe('a price that is not fit to be sent', () => {
  it('has no warning where all is well', () => {
    expect(details(stay())).toEqual([])
  })

  it.each<[string, TripPricing, [string, string][]]>([
    [
      'no rate card',
      stay({}, { line: { rateCardVersionId: null } }),
      [['rate-missing', 'Riverside Hotel: there is no rate card and no price typed by hand.']],
    ],
    [
      'no price for the room in the season',
      stay({
        prices: [aPrice('DBL', 8_000, { season: 'High' })],
        seasons: [aSeason('Low', '2027-01-01', '2028-01-01')],
      }),
      [
        [
          'rate-missing',
          'Riverside Hotel: Riverside Hotel 2027 has no price for Deluxe DBL in the season Low (2027-03-01, 2027-03-02, 2027-03-03).',
        ],
      ],
    ],
    [
      'a card that ends on the way',
      stay({ validity: { from: '2027-01-01', to: '2027-03-03' } }),
      [['rate-expired', 'Riverside Hotel: Riverside Hotel 2027 is valid only until 2027-03-03 (2027-03-03).']],
    ],
    [
      'a card that begins on the way',
      stay({ validity: { from: '2027-03-02', to: '2028-01-01' } }),
      [['rate-not-yet-valid', 'Riverside Hotel: Riverside Hotel 2027 is valid only from 2027-03-02 (2027-03-01).']],
    ],
    [
      'a stop-sell',
      stay({ closures: [closure()] }),
      [['stop-sell', 'Riverside Hotel: Riverside Hotel 2027 is stop-sold (2027-03-02).']],
    ],
    [
      'a blackout, with its reason',
      stay({ closures: [closure({ kind: 'blackout', reason: 'wedding', to: '2027-04-01' })] }),
      [['blackout', 'Riverside Hotel: Riverside Hotel 2027 is blacked out: wedding (2027-03-02, 2027-03-03).']],
    ],
    [
      'a stay too short',
      stay({ minimumStays: [minimum] }),
      [['under-minimum-stay', 'Riverside Hotel: Peak asks for 4 nights, the stay has 3.']],
    ],
    [
      'too many in a room',
      stay(
        { roomTypes: [{ id: 'deluxe', name: 'Deluxe', adultsMax: 1, childrenMax: 0, infantsMax: 0 }] },
        { line: { days: 5 } },
      ),
      [
        [
          'over-capacity',
          'Riverside Hotel: Deluxe of Riverside Hotel 2027 does not take 2 adults, 0 children and 0 infants (2027-03-01 to 2027-03-05).',
        ],
      ],
    ],
    [
      'an age in no band',
      stay(
        { ...bandsWith(), childBands: [], adultFromAge: 12 },
        { trip: { travelers: [...adults(1), aChild('a2', 5)] }, line: { days: 1 } },
      ),
      [['child-without-band', 'Riverside Hotel: no child band is for the age of 5 (2027-03-01).']],
    ],
    [
      'a child of no known age',
      stay(bandsWith(aTerm({ percent: '50' })), {
        trip: { travelers: [...adults(1), aChild('a2', 5, { age: null })] },
        line: { days: 1 },
      }),
      [['age-unknown', 'Riverside Hotel: the age of a child is not known (2027-03-01).']],
    ],
    [
      'no start of the trip',
      stay({}, { trip: { startDate: null } }),
      [['date-missing', 'Riverside Hotel: it has no date to be priced by.']],
    ],
    [
      'no rate of exchange',
      stay({ currency: 'VND' }),
      [['fx-missing', 'Riverside Hotel: there is no rate from VND to USD.']],
    ],
    [
      'no rule of markup',
      stay({}, { trip: { markupRules: [] }, line: { days: 1 } }),
      [['markup-missing', 'Riverside Hotel: no markup rule applies (2027-03-01).']],
    ],
    [
      'a traveler without a room',
      stay({}, { trip: { travelers: adults(3) } }),
      [['traveler-without-room', 'Riverside Hotel: 1 of the travelers have no room.']],
    ],
    [
      'a traveler in two rooms',
      stay({}, { line: { rooms: [aRoom('DBL', ['a1', 'a2']), aRoom('DBL', ['a2'])] } }),
      [['traveler-in-two-rooms', 'Riverside Hotel: 1 of the travelers are in two rooms.']],
    ],
    [
      'no price for the group',
      stay(
        { basis: 'person', prices: [aPrice('person', 1_000, { tier: { from: 4, to: 9 } })] },
        { line: { days: 1, rooms: [] } },
      ),
      [['rate-missing', 'Riverside Hotel: Riverside Hotel 2027 has no price for a group of 2 (2027-03-01).']],
    ],
    [
      'no single supplement',
      stay(
        { basis: 'person_night', prices: [aPrice('twin_share', 1_000)] },
        { line: { days: 1, rooms: [aRoom('SGL', ['a1'])] }, trip: { travelers: adults(1) } },
      ),
      [
        [
          'rate-missing',
          'Riverside Hotel: Riverside Hotel 2027 has no price for Deluxe single supplement (2027-03-01).',
        ],
      ],
    ],
  ])('is named for %s', (_, trip, expected) => {
    expect(details(trip)).toEqual(expected)
  })

  it.each([
    ['the next room type', stay({ closures: [closure({ roomTypeId: 'suite' })] })],
    ['another component', stay({ closures: [closure({ componentId: 'other' })] })],
    ['a night before', stay({ closures: [closure({ from: '2027-02-27', to: '2027-03-01' })] })],
    ['another season', stay({ minimumStays: [{ ...minimum, season: 'Peak' }] })],
    ['other dates', stay({ minimumStays: [{ ...minimum, dates: { from: '2027-03-04', to: '2027-03-09' } }] })],
    ['other rooms', stay({ minimumStays: [{ ...minimum, roomTypeId: 'suite' }] })],
  ])('is none for a rule about %s', (_, trip) => {
    expect(warningCodes(priceTrip(trip))).toEqual([])
  })

  it('has no net and so no margin while a rate is missing', () => {
    expect(priceTrip(stay({ prices: [] })).quote).toMatchObject({ net: null, margin: null })
  })

  it('keeps what the supplier refuses, and forgets what the card lacks, where both prices were typed', () => {
    const money = { amountMinor: 1, currency: 'USD' } as const
    const typed = { quantity: 1, per: 'line', unitSell: money, unitNet: money } as const
    expect(warningCodes(priceTrip(stay({ prices: [], closures: [closure()] }, { line: { typed } })))).toEqual([
      'stop-sell',
    ])
    const net = priceTrip(stay({ prices: [] }, { line: { typed: { ...typed, unitNet: null } } }))
    expect(warningCodes(net)).toEqual(['rate-missing'])
    expect(net.quote.net).toBeNull()
  })

  it('is none of ours where the travelers arrange it themselves', () => {
    const own = stay({ prices: [] }, { line: { inclusion: 'own_arrangement' } })
    expect(priceTrip(own)).toMatchObject({ warnings: [], quote: { total: { amountMinor: 0 }, lines: [] } })
  })
})
