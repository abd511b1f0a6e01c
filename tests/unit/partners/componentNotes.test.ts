import { describe, expect, it } from '@jest/globals'
import { componentNotes } from '@/src/domain/partners/componentNotes'
import type { Closure } from '@/src/domain/shared/rateCard'
import { aCard } from '@/tests/factories/trips'

const date = '2027-03-10'
const today = '2027-01-05'
const partner = { risk: 'none' as const, riskNote: null, blocklisted: false, blocklistReason: null, licences: [] }
const facts = { componentId: 'hotel', partner, card: aCard(), allocations: [], sellIn: null }
const closure = (given: Partial<Closure>): Closure => ({
  id: 'closure',
  kind: 'stop_sell',
  from: '2027-03-01',
  to: '2027-03-16',
  reason: null,
  componentId: null,
  roomTypeId: null,
  ...given,
})
const held = { from: '2027-03-01', to: '2027-04-01', units: 8, releaseDays: 14 }

describe('what is to be known of a component', () => {
  it('is nothing where all is well', () => expect(componentNotes(facts, { date, today })).toEqual([]))

  it.each<[string, Partial<typeof facts> | Record<string, unknown>, string, string]>([
    ['no price list', { card: null }, 'warning', 'There is no price list for 10 March 2027.'],
    [
      'the blocklist',
      { partner: { ...partner, blocklisted: true, blocklistReason: 'Unpaid claims' } },
      'stop',
      'The partner is on the blocklist: Unpaid claims.',
    ],
    ['high risk', { partner: { ...partner, risk: 'high' } }, 'warning', 'The partner is a high risk.'],
    [
      'a watched partner',
      { partner: { ...partner, risk: 'watch', riskNote: 'New owners' } },
      'info',
      'We keep an eye on the partner: New owners.',
    ],
    [
      'a licence that ends before',
      { partner: { ...partner, licences: [{ name: 'Boat licence', expiresOn: '2027-03-09' }] } },
      'warning',
      'Boat licence has expired by then: it ends on 9 March 2027.',
    ],
    [
      'a stop-sell',
      { card: aCard({ closures: [closure({ reason: 'Renovation' })] }) },
      'stop',
      'It is not sold until 15 March 2027: Renovation.',
    ],
    [
      'a blackout of one kind of room',
      { card: aCard({ closures: [closure({ kind: 'blackout', roomTypeId: 'deluxe' })] }) },
      'warning',
      'Deluxe is blacked out until 15 March 2027.',
    ],
    ['rooms held', { allocations: [held] }, 'info', '8 a day are held for us, to be given back on 24 February 2027.'],
    [
      'rooms given back',
      { allocations: [{ ...held, releaseDays: 64 }] },
      'warning',
      'What was held for us (8 a day) was given back on 5 January 2027.',
    ],
    [
      'no rate of exchange',
      { sellIn: { currency: 'EUR', convertible: new Set(['EUR', 'VND']) } },
      'warning',
      'There is no rate of exchange from USD to EUR.',
    ],
  ])('%s', (_, given, level, text) =>
    expect(componentNotes({ ...facts, ...given } as typeof facts, { date, today })).toEqual([{ level, text }]),
  )

  it('is not what is of other dates, other components and licences that hold', () => {
    const others = {
      ...facts,
      partner: {
        ...partner,
        licences: [
          { name: 'Licence', expiresOn: date },
          { name: 'Unlimited', expiresOn: null },
        ],
      },
      card: aCard({ closures: [closure({ componentId: 'other' }), closure({ to: date })] }),
      allocations: [{ ...held, to: date }],
      sellIn: { currency: 'USD' as const, convertible: new Set(['USD' as const]) },
    }
    expect(componentNotes(others, { date, today })).toEqual([])
  })

  it('tells the gravest first', () => {
    const bad = { ...facts, partner: { ...partner, risk: 'watch' as const, blocklisted: true }, card: null }
    expect(componentNotes(bad, { date, today }).map(({ level }) => level)).toEqual(['stop', 'warning', 'info'])
  })
})
