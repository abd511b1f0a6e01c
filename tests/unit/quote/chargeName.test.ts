import { describe, expect, it } from '@jest/globals'
import { chargeName } from '@/src/domain/quote/chargeName'
import type { Charge } from '@/src/domain/quote/pricedTrip'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const charge = (given: Partial<Charge>): Charge => ({
  kind: 'DBL',
  roomId: 'room',
  travelerIds: [],
  dates: ['2027-03-10', '2027-03-11'],
  quantity: 2,
  unitNet: null,
  unitCost: null,
  unitSell: usd(100),
  trace: [],
  ...given,
})
const tet: Charge['trace'] = [
  {
    step: 'surcharge',
    source: { rateCardId: 'card', versionId: 'v', number: 1, name: 'Card' },
    surchargeId: 's',
    name: 'Tet',
    amountMinor: 1,
    currency: 'USD',
    childPercent: null,
  },
]

describe('the name of a charge', () => {
  it.each<[Partial<Charge>, string]>([
    [{}, '2 nights, double room'],
    [{ dates: ['2027-03-10'], quantity: 1, kind: 'SGL' }, '1 night, single room'],
    [{ kind: 'twin_share', quantity: 4 }, '2 nights, 2 × person in twin share'],
    [{ kind: 'surcharge', trace: tet }, '2 nights, Tet surcharge'],
    [{ kind: 'person', roomId: null, quantity: 3, dates: ['2027-03-10'] }, '3 × person'],
    [{ kind: 'free_place', quantity: -1 }, '-1 × free place'],
    [{ kind: 'typed', roomId: null, dates: [], quantity: 1 }, '1 × price typed by hand'],
  ])('%#: %j is “%s”', (given, name) => expect(chargeName(charge(given))).toBe(name))
})
