import { describe, expect, it } from '@jest/globals'
import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { changesForCustomer, compareTrips } from '@/src/domain/quote/compareTrips'
import { contentOf } from '@/src/domain/quote/contentOf'
import type { ContentLine } from '@/src/domain/quote/tripContent'
import type { Money } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })

const day = (key: string, changes: object = {}) => ({ key, title: `Day ${key}`, description: 'Text.', ...changes })
const line = (key: string, label: string, changes: object = {}) => ({
  key,
  label,
  component: 'accommodation' as ContentLine['component'],
  dayNumber: 1,
  sellMinor: 10_000,
  ...changes,
})

type Given = {
  days?: ReturnType<typeof day>[]
  lines?: ReturnType<typeof line>[]
  startDate?: string
  adults?: number
  inclusions?: string[]
  exclusions?: string[]
  plan?: string
  termsVersion?: string
  options?: { key: string; name: string }[]
  adjustments?: { kind: 'extra' | 'discount'; label: string; sellMinor: number }[]
}

const trip = ({
  days = [day('a'), day('b'), day('c')],
  lines = [],
  inclusions = [],
  exclusions = [],
  plan = '30 %',
  termsVersion = '2026',
  ...given
}: Given): ComparedTrip => {
  const adults = given.adults ?? 2
  const stored = { currency: 'USD', adults, children: 0, pricingMode: 'lines', granularity: 'lines' } as const
  const content = contentOf({ ...given, ...stored, startDate: given.startDate ?? '2027-03-01', days, lines })
  const lineTotals = new Map(content.lines.map(({ id, sellMinor }) => [id, usd(sellMinor ?? 0)]))
  const total = usd([...lineTotals.values()].reduce((sum, { amountMinor }) => sum + amountMinor, 0))
  const roomName: ComparedTrip['roomName'] = (_, roomTypeId) => `${roomTypeId} cabin`
  const travelers = { adults, children: 0 }
  return { content, travelers, inclusions, exclusions, total, lineTotals, roomName, plan, termsVersion }
}

describe('what is different in a later version', () => {
  it('is nothing where nothing changed', () => {
    const given = { lines: [line('x', 'Standard')] }
    expect(compareTrips(trip(given), trip(given))).toEqual([])
  })

  it('is a better cabin, with what it costs more', () => {
    const before = trip({ lines: [line('x', 'Standard cabin', { dayNumber: 3 })] })
    const after = trip({ lines: [line('x', 'Deluxe cabin', { dayNumber: 3, sellMinor: 18_400 })] })
    expect(compareTrips(before, after)).toEqual([
      {
        kind: 'line_replaced',
        told: false,
        day: 3,
        from: 'Standard cabin',
        to: 'Deluxe cabin',
        difference: usd(8_400),
      },
      { kind: 'total', from: usd(10_000), to: usd(18_400), difference: usd(8_400) },
    ])
  })

  describe('of rooms', () => {
    const room = (roomTypeId: string | null, occupancy: 'DBL' | 'SGL' = 'DBL') => ({
      roomTypeId,
      occupancy,
      sleepers: [],
    })
    const stay = (rooms: object[], changes: object = {}) => trip({ lines: [line('x', 'Junk', { rooms, ...changes })] })

    it('is another kind under the same name, with what it costs more', () => {
      const after = stay([room('Deluxe')], { sellMinor: 18_400 })
      expect(compareTrips(stay([room('Standard')]), after)[0]).toEqual({
        kind: 'line_rooms',
        told: false,
        day: 1,
        label: 'Junk',
        from: [{ name: 'Standard cabin', occupancy: 'DBL', count: 1 }],
        to: [{ name: 'Deluxe cabin', occupancy: 'DBL', count: 1 }],
        difference: usd(8_400),
      })
    })

    it('is nothing where they only stand in another order', () => {
      const [double, single] = [room('Standard'), room(null, 'SGL')]
      expect(compareTrips(stay([double, single, double]), stay([double, double, single]))).toEqual([])
    })

    it('is told beside other nights and another day, the price once', () => {
      const after = stay([room('Deluxe'), room('Deluxe')], { dayNumber: 2, days: 3, sellMinor: 12_000 })
      expect(compareTrips(stay([room('Deluxe')]), after).slice(0, -1)).toMatchObject([
        { kind: 'line_moved', difference: null },
        { kind: 'line_rooms', from: [{ count: 1 }], to: [{ count: 2 }], difference: null },
        { kind: 'line_nights', from: 1, to: 3, difference: usd(2_000) },
      ])
    })
  })

  it('is another way to pay and other terms', () => {
    expect(compareTrips(trip({}), trip({ plan: '50 %', termsVersion: '2027' }))).toEqual([
      { kind: 'payment_plan' },
      { kind: 'terms' },
    ])
  })

  it('is one line in place of another of its kind on the same day, and no replacement on another day or of another kind', () => {
    const before = trip({ lines: [line('x', 'Lotus Hotel')] })
    const onDay = (changes: object) => trip({ lines: [line('y', 'River Hotel', { sellMinor: 9_000, ...changes })] })
    expect(compareTrips(before, onDay({}))).toContainEqual({
      kind: 'line_replaced',
      told: false,
      day: 1,
      from: 'Lotus Hotel',
      to: 'River Hotel',
      difference: usd(-1_000),
    })
    for (const changes of [{ dayNumber: 2 }, { component: 'activity' }])
      expect(
        compareTrips(before, onDay(changes))
          .map(({ kind }) => kind)
          .toSorted(),
      ).toEqual(['line_added', 'line_removed', 'total'])
  })

  it('tells lines added, removed, moved and repriced, and is silent on own arrangements', () => {
    const before = trip({
      lines: [
        line('moved', 'Cooking class'),
        line('dearer', 'Guide'),
        line('gone', 'Boat', { component: 'transport' }),
        line('own', 'Flights', { inclusion: 'own_arrangement' }),
      ],
    })
    const after = trip({
      lines: [
        line('moved', 'Cooking class', { dayNumber: 2 }),
        line('dearer', 'Guide', { sellMinor: 11_000 }),
        line('new', 'Dinner', { component: 'meal' }),
      ],
    })
    expect(compareTrips(before, after).slice(0, -1)).toEqual([
      { kind: 'line_repriced', told: false, day: 1, label: 'Guide', difference: usd(1_000) },
      { kind: 'line_added', told: false, day: 1, label: 'Dinner', difference: usd(10_000) },
      { kind: 'line_removed', told: false, day: 1, label: 'Boat', difference: usd(-10_000) },
      { kind: 'line_moved', told: false, day: 2, fromDay: 1, label: 'Cooking class', difference: null },
    ])
  })

  it('does not call a day moved that others only push along', () => {
    const before = trip({ days: [day('a'), day('b')] })
    const after = trip({ days: [day('new'), day('a'), day('b', { overnight: 'Lotus Hotel' })] })
    expect(compareTrips(before, after)).toEqual([
      { kind: 'day_added', day: 1, title: 'Day new' },
      { kind: 'day_changed', day: 3, title: 'Day b', parts: ['overnight'] },
    ])
  })

  it('tells days that changed places, and one that is gone by its old number', () => {
    const after = trip({ days: [day('c'), day('a')] })
    expect(compareTrips(trip({}), after)).toEqual([
      { kind: 'day_moved', day: 1, from: 3, title: 'Day c' },
      { kind: 'day_moved', day: 2, from: 1, title: 'Day a' },
      { kind: 'day_removed', day: 2, title: 'Day b' },
    ])
  })

  it('tells other dates, other people, and what is or is no longer included', () => {
    const before = trip({ inclusions: ['Breakfast', 'Visa'] })
    const exclusions = ['Visa', 'Tips']
    const after = trip({ startDate: '2027-04-01', adults: 3, inclusions: ['Breakfast', 'Guide'], exclusions })
    expect(compareTrips(before, after)).toEqual([
      { kind: 'start_date', from: '2027-03-01', to: '2027-04-01' },
      { kind: 'travelers', from: { adults: 2, children: 0 }, to: { adults: 3, children: 0 } },
      { kind: 'now_included', text: 'Guide' },
      { kind: 'no_longer_included', text: 'Visa' },
      { kind: 'now_excluded', text: 'Tips' },
    ])
  })

  it('tells which ways to travel came, went and have another name', () => {
    const before = trip({ options: ['Classic', 'Homestays'].map((name) => ({ key: name, name })) })
    const deluxe = { key: 'Deluxe', name: 'Deluxe' }
    const after = trip({ options: [{ key: 'Classic', name: 'Classic hotels' }, deluxe] })
    expect(compareTrips(before, after)).toEqual([
      { kind: 'option_renamed', from: 'Classic', to: 'Classic hotels' },
      { kind: 'option_added', name: 'Deluxe' },
      { kind: 'option_removed', name: 'Homestays' },
    ])
  })

  it('tells discounts and supplements that came, went and are another amount, two of one name as one', () => {
    const extra = (label: string, sellMinor: number) => ({ kind: 'extra' as const, label, sellMinor })
    const early = (sellMinor: number) => ({ kind: 'discount' as const, label: 'Early booking', sellMinor })
    const before = trip({ adjustments: [early(4_000), extra('Dinner', 9_000), extra('Lounge', 500)] })
    const after = trip({ adjustments: [extra('Lounge', 500), early(4_000), early(6_000), extra('Permit', 700)] })
    const changes = compareTrips(before, after)
    expect(changes).toEqual([
      { kind: 'adjustment', label: 'Early booking', from: usd(-4_000), to: usd(-10_000), difference: usd(-6_000) },
      { kind: 'adjustment', label: 'Permit', from: null, to: usd(700), difference: usd(700) },
      { kind: 'adjustment', label: 'Dinner', from: usd(9_000), to: null, difference: usd(-9_000) },
    ])
    expect(changesForCustomer(changes, 'lines')).toEqual(changes)
    expect(changesForCustomer(changes, 'sections')).toEqual([])
  })

  it('compares no prices of two currencies', () => {
    const before = trip({ lines: [line('x', 'Guide')] })
    expect(compareTrips(before, { ...before, total: { amountMinor: 9_000, currency: 'EUR' } })).toEqual([
      { kind: 'total', from: usd(10_000), to: { amountMinor: 9_000, currency: 'EUR' }, difference: null },
    ])
  })
})

describe('what a customer is told who does not see every line’s price', () => {
  const told = (lines: ReturnType<typeof line>[], after: ReturnType<typeof line>[]) =>
    changesForCustomer(compareTrips(trip({ lines }), trip({ lines: after })), 'sections')

  it('is another house, walk or extra, without what each costs', () => {
    const walk = line('walk', 'Food walk', { component: 'activity', text: 'Five counters.' })
    const extra = line('extra', 'Workshop', { inclusion: 'optional', tickable: true, component: 'activity' })
    const before = [line('inn', 'Inn', { supplied: 'a house' }), walk]
    const after = [line('inn', 'Palace', { supplied: 'a house', sellMinor: 12_000 }), extra]
    expect(told(before, after)).toEqual([
      { kind: 'line_replaced', told: true, day: 1, from: 'Inn', to: 'Palace', difference: null },
      { kind: 'line_added', told: true, day: 1, label: 'Workshop', difference: null },
      { kind: 'line_removed', told: true, day: 1, label: 'Food walk', difference: null },
      expect.objectContaining({ kind: 'total' }),
    ])
  })

  it('is nothing of a line they never read of, nor of another price alone', () => {
    const before = [line('inn', 'Inn', { supplied: 'a house' }), line('car', 'Car', { component: 'transfer' })]
    const after = [line('inn', 'Inn', { supplied: 'a house', sellMinor: 12_000 })]
    expect(told(before, after).map(({ kind }) => kind)).toEqual(['total'])
  })
})
