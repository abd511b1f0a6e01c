import { describe, expect, it } from '@jest/globals'
import { choiceOfQuery, choiceQuery } from '@/src/domain/quote/choiceQuery'
import { contentOf, type StoredContent } from '@/src/domain/quote/contentOf'
import { figuresOf } from '@/src/domain/quote/figuresOf'
import { keptPricing } from '@/src/domain/quote/keptPricing'
import { priceChoice } from '@/src/domain/quote/priceChoice'
import { priceContent } from '@/src/domain/quote/priceContent'
import { choiceWithin, nothingChosen, offeredChoice } from '@/src/domain/quote/quoteChoice'
import { replayPricing } from '@/src/domain/quote/replayPricing'
import { aCard, aPrice, quarterOnAll } from '@/tests/factories/trips'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const facts = {
  rateCards: [
    aCard({ id: 'river', prices: [aPrice('DBL', 8_000)] }),
    aCard({ id: 'palace', prices: [aPrice('DBL', 24_000)] }),
  ],
  fx: [],
  markupRules: [quarterOnAll],
  places: new Map(),
}
const rooms = [
  {
    id: 'room',
    roomTypeId: 'deluxe',
    occupancy: 'DBL' as const,
    sleepers: ['a', 'b'].map((travelerId) => ({ travelerId, extraBed: false })),
  },
]
const hotel = (key: string, option: string) => ({
  key,
  option,
  component: 'accommodation' as const,
  label: key,
  dayNumber: 1,
  days: 2,
  quantity: 1,
  rateCardVersion: key,
  rooms,
})
const extra = (key: string, sellMinor: number, given: object = {}) => ({
  key,
  component: 'activity' as const,
  label: key,
  dayNumber: 1,
  quantity: 1,
  sellMinor,
  netMinor: null,
  inclusion: 'optional' as const,
  tickable: true,
  ...given,
})
const content = (given: Partial<StoredContent> = {}) =>
  contentOf({
    currency: 'USD',
    adults: 2,
    children: 0,
    party: ['a', 'b'].map((key) => ({ key, kind: 'adult' as const, age: 40 })),
    pricingMode: 'lines',
    granularity: 'lines',
    startDate: '2027-03-01',
    days: [{ title: 'Day', description: 'Text.' }],
    options: [
      { key: 'river', name: 'By the river' },
      { key: 'palace', name: 'In the palace' },
    ],
    lines: [
      { component: 'guide', label: 'Guide', dayNumber: 1, quantity: 1, sellMinor: 10_000 },
      hotel('river', 'river'),
      hotel('palace', 'palace'),
      extra('class', 8_400),
      extra('butler', 5_000, { option: 'palace' }),
      extra('balloon', 30_000, { tickable: false }),
    ],
    ...given,
  })

const priced = (trip: ReturnType<typeof content>, choice = nothingChosen) => {
  const { input } = priceContent(trip, facts)
  return priceChoice(input, { offered: offeredChoice(trip), choice })
}
const totalOf = (trip: ReturnType<typeof content>, choice = nothingChosen) => priced(trip, choice).quote.total

describe('a choice is priced', () => {
  // A guide at 100.00; two nights at 80.00 and 25 % are 200.00, at 240.00 they are 600.00; a class at 84.00, a butler at 50.00.
  it.each([
    ['the first option where none is named', null, [], 30_000],
    ['with an extra of all options', 'river', ['class'], 38_400],
    ['in another option', 'palace', [], 70_000],
    ['with the extras of that option too', 'palace', ['class', 'butler'], 83_400],
    ['once, though an extra is named twice', 'palace', ['butler', 'butler'], 75_000],
  ])('%s', (_, optionId, extraIds, total) => {
    expect(totalOf(content(), { optionId, extraIds })).toEqual(usd(total))
  })

  it('to the minor unit as the engine prices the option with the extras made part of it', () => {
    const taken = content({
      lines: content().lines.map(({ id, rateCardVersionId, optionId, ...line }) => ({
        ...line,
        key: id,
        rateCardVersion: rateCardVersionId,
        option: optionId,
        rooms: [...line.rooms],
        inclusion: line.tickable ? ('included' as const) : line.inclusion,
      })),
    })
    const whole = priceContent(taken, facts).options.find(({ id }) => id === 'palace')
    const chosen = priced(content(), { optionId: 'palace', extraIds: ['class', 'butler'] })
    expect(whole && figuresOf(whole.priced)).toEqual(figuresOf(chosen))
  })

  it('beside a lump sum, which was made without what is added', () => {
    const lumpSum = { basis: 'per_person' as const, sellMinor: 150_000, netMinor: null }
    const trip = content({ pricingMode: 'lump_sum', options: [], lumpSum, lines: [extra('class', 8_401)] })
    const { quote, split } = priced(trip, { optionId: null, extraIds: ['class'] })
    expect(quote.total).toEqual(usd(308_401))
    expect(quote.lines.map(({ section, sell }) => [section, sell.amountMinor])).toEqual([
      ['trip', 300_000],
      ['activity', 8_401],
    ])
    expect(split.travelers.map(({ amount }) => amount.amountMinor)).toEqual([154_201, 154_200])
  })

  it('with the rounding of the total worked out anew', () => {
    const trip = content({ roundTotalUpToMinor: 10_000 })
    expect(totalOf(trip, { optionId: null, extraIds: ['class'] })).toEqual(usd(40_000))
  })

  it('by what was kept, and so that it replays to the minor unit', () => {
    const kept = structuredClone(keptPricing(priceContent(content(), facts)))
    const first = kept.options[0]
    const common = { ...kept.input.trip, lines: [...kept.input.trip.lines, ...(kept.input.options[0]?.lines ?? [])] }
    expect(first && replayPricing({ input: common, figures: first.figures }).isSame).toBe(true)
    const choice = { optionId: 'palace', extraIds: ['class'] }
    expect(priceChoice(kept.input, { offered: offeredChoice(content()), choice }).quote.total).toEqual(usd(78_400))
  })

  it.each([
    ['an option that is not there', { optionId: 'tent', extraIds: [] }, 'unknown-option'],
    ['an extra that is not there', { optionId: null, extraIds: ['helicopter'] }, 'unknown-extra'],
    ['an optional line that staff did not make tickable', { optionId: null, extraIds: ['balloon'] }, 'unknown-extra'],
    ['an extra of another option', { optionId: 'river', extraIds: ['butler'] }, 'unknown-extra'],
  ])('but never with %s', (_, choice, code) => {
    expect(() => priced(content(), choice)).toThrow(expect.objectContaining({ code }))
  })
})

describe('a choice', () => {
  it('is taken as far as it is on offer, where a page asks', () => {
    const offered = offeredChoice(content())
    expect(choiceWithin(offered, { optionId: 'tent', extraIds: ['butler', 'class', 'x'] })).toEqual({
      optionId: 'river',
      extraIds: ['class'],
    })
  })

  it('reads from an address what was written there', () => {
    const choice = { optionId: 'a&b=c', extraIds: ['one two', 'ünü,'] }
    expect(choiceOfQuery(new URLSearchParams(choiceQuery(choice)))).toEqual(choice)
    expect(choiceOfQuery(new URLSearchParams(choiceQuery(nothingChosen)))).toEqual(nothingChosen)
  })
})
