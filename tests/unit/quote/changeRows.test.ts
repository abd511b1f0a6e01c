import { describe, expect, it } from '@jest/globals'
import { changeRows } from '@/src/admin/quote/changes/changeRows'
import type { TripChange } from '@/src/domain/quote/compareTrips'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const cabin = (name: string) => ({ name, occupancy: 'DBL' as const, count: 1 })
const cells = (change: TripChange) => {
  const [{ day, what, before, after, difference } = { day: 0, what: '', before: '', after: '', difference: null }] =
    changeRows([change])
  return [day, what, before, after, difference?.amountMinor ?? null]
}

describe('changes as staff read them', () => {
  it.each<[TripChange, ReturnType<typeof cells>]>([
    [{ kind: 'start_date', from: null, to: '2027-03-08' }, [null, 'Start', 'Open', '8 March 2027', null]],
    [
      { kind: 'travelers', from: { adults: 1, children: 0 }, to: { adults: 2, children: 1 } },
      [null, 'Travelers', '1 adult', '2 adults, 1 child', null],
    ],
    [{ kind: 'day_added', day: 2, title: 'Hue' }, [2, 'The day', null, 'Hue', null]],
    [{ kind: 'day_removed', day: 2, title: 'Hue' }, [2, 'The day, by its number before', 'Hue', null, null]],
    [{ kind: 'day_moved', day: 1, from: 3, title: 'Hue' }, [1, 'Hue', 'Day 3', 'Day 1', null]],
    [{ kind: 'day_changed', day: 1, title: 'Hue', parts: ['meals'] }, [1, 'Hue', null, 'Other meals', null]],
    [
      { kind: 'line_replaced', told: true, day: 4, from: 'Inn', to: 'Palace', difference: usd(8_400) },
      [4, 'The line', 'Inn', 'Palace', 8_400],
    ],
    [
      { kind: 'line_removed', told: true, day: null, label: 'Lounge', difference: usd(-4_550) },
      [null, 'The line', 'Lounge', null, -4_550],
    ],
    [
      { kind: 'line_moved', told: true, day: 2, fromDay: null, label: 'Guide', difference: null },
      [2, 'Guide', 'Arrival or departure', 'Day 2', null],
    ],
    [
      { kind: 'line_rooms', told: true, day: 3, label: 'Junk', from: [cabin('Standard')], to: [], difference: usd(1) },
      [3, 'Junk', '1 × Standard DBL', 'None', 1],
    ],
    [
      { kind: 'line_nights', told: true, day: 3, label: 'Junk', from: 1, to: 2, difference: usd(-1) },
      [3, 'Junk', '1 night', '2 nights', -1],
    ],
    [{ kind: 'no_longer_included', text: 'Visa' }, [null, 'Included', 'Visa', null, null]],
    [{ kind: 'option_added', name: 'Deluxe' }, [null, 'To choose from', null, 'Deluxe', null]],
    [{ kind: 'option_removed', name: 'Homestays' }, [null, 'To choose from', 'Homestays', null, null]],
    [{ kind: 'option_renamed', from: 'A', to: 'B' }, [null, 'To choose from', 'A', 'B', null]],
    [
      { kind: 'adjustment', label: 'Early booking', from: usd(-1_000), to: null, difference: usd(1_000) },
      [null, 'Early booking', '-$10.00', null, 1_000],
    ],
    [{ kind: 'payment_plan' }, [null, 'Payment plan', null, 'Another', null]],
    [
      { kind: 'total', from: usd(10_000), to: usd(9_000), difference: usd(-1_000) },
      [null, 'Total', '$100.00', '$90.00', -1_000],
    ],
  ])('%j', (change, row) => expect(cells(change)).toEqual(row))
})
