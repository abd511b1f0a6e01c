import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findBandProblems } from '@/src/domain/partners/findBandProblems'
import { findPriceProblems } from '@/src/domain/partners/findPriceProblems'
import { findSeasonProblems } from '@/src/domain/partners/findSeasonProblems'
import { findTierProblems } from '@/src/domain/partners/findTierProblems'
import type { ChildBand } from '@/src/domain/shared/childBand'
import { bandOf } from '@/src/domain/shared/childBand'
import type { Price } from '@/src/domain/shared/rateCard'
import type { SeasonRange } from '@/src/domain/shared/season'

const validity = { from: '2027-01-01', to: '2028-01-01' }
const season = (id: string, from: string, to: string, weekdays: SeasonRange['weekdays'] = null): SeasonRange => ({
  id,
  name: id,
  from,
  to,
  weekdays,
})
const low = season('Low', '2027-01-01', '2027-07-01')
const high = season('High', '2027-07-01', '2028-01-01')

describe('seasons', () => {
  const problems = (...seasons: SeasonRange[]) => findSeasonProblems({ seasons, validity })

  it('that meet at a border cover the year', () => {
    expect(problems(low, high)).toEqual([])
    expect(problems()).toEqual([])
  })

  it('may share dates where they share no weekday', () => {
    const weekend = season('Weekend', '2027-01-01', '2028-01-01', [5, 6])
    const week = season('Week', '2027-01-01', '2028-01-01', [7, 1, 2, 3, 4])
    expect(problems(weekend, week)).toEqual([])
    expect(problems(weekend, { ...week, weekdays: [6, 7] })[0]).toMatchObject({
      code: 'rows-overlap',
      detail: 'The seasons “Weekend” (2027-01-01 to 2028-01-01) and “Week” (2027-01-01 to 2028-01-01) overlap.',
      rowIds: ['Weekend', 'Week'],
    })
  })

  it('that overlap by a night are both named', () => {
    expect(problems(low, { ...high, from: '2027-06-30' })).toEqual([
      {
        code: 'rows-overlap',
        detail: 'The seasons “Low” (2027-01-01 to 2027-07-01) and “High” (2027-06-30 to 2028-01-01) overlap.',
        rowIds: ['Low', 'High'],
      },
    ])
  })

  it('that leave a night out name their neighbours', () => {
    expect(problems(low, { ...high, from: '2027-07-02' })).toEqual([
      {
        code: 'hole-between-rows',
        detail:
          'No season covers 2027-07-01 to 2027-07-02, next to “Low” (2027-01-01 to 2027-07-01) and “High” (2027-07-02 to 2028-01-01).',
        rowIds: ['Low', 'High'],
      },
    ])
  })

  it('without a day are named', () => {
    expect(problems(low, high, season('Never', '2027-03-01', '2027-03-01'))).toEqual([
      expect.objectContaining({ code: 'row-invalid', rowIds: ['Never'] }),
    ])
    expect(problems(low, high, season('Noday', '2027-03-01', '2027-03-02', []))).toEqual([
      expect.objectContaining({ code: 'row-invalid', rowIds: ['Noday'] }),
    ])
  })
})

const half = { id: 't', sharing: null, bed: null, percent: '50', amountMinor: null } as const
const band = (id: string, fromAge: number, toAge: number, given: Partial<ChildBand> = {}): ChildBand => ({
  id,
  name: id,
  kind: 'child',
  fromAge,
  toAge,
  terms: [half],
  ...given,
})

describe('child bands', () => {
  const codes = (childBands: ChildBand[], adultFromAge = 12) =>
    findBandProblems({ childBands, adultFromAge }).map(({ code, rowIds }) => [code, ...rowIds])

  it('from nought to adult are fine, in any order, and none is needed where all pay the same', () => {
    expect(codes([band('child', 2, 12), band('infant', 0, 2)])).toEqual([])
    expect(codes([], 0)).toEqual([])
  })

  it.each([
    ['overlap', [band('infant', 0, 3), band('child', 2, 12)], [['rows-overlap', 'infant', 'child']]],
    ['leave an age out', [band('infant', 0, 2), band('child', 3, 12)], [['hole-between-rows', 'infant', 'child']]],
    ['begin late', [band('child', 2, 12)], [['hole-between-rows', 'child']]],
    ['end early', [band('child', 0, 11)], [['hole-between-rows', 'child']]],
    ['are missing', [], [['hole-between-rows']]],
    ['reach adults', [band('child', 0, 14)], [['row-invalid', 'child']]],
    ['have no age', [band('child', 0, 12), band('none', 5, 5)], [['row-invalid', 'none']]],
    ['say nothing', [band('child', 0, 12, { terms: [] })], [['row-invalid', 'child']]],
    ['say two things', [band('child', 0, 12, { terms: [{ ...half, amountMinor: 1 }] })], [['row-invalid', 'child']]],
    [
      'say it twice',
      [band('child', 0, 12, { terms: [half, { ...half, id: 'u', percent: '40' }] })],
      [['rows-alike', 't', 'u']],
    ],
  ] as const)('that %s are named', (_, bands, expected) => {
    expect(codes([...bands])).toEqual(expected)
  })

  it('without a problem have exactly one band for every age below the adults', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 5 })
    fc.assert(
      fc.property(cuts, fc.integer({ min: 0, max: 17 }), (given, age) => {
        const borders = [0, ...given.toSorted((a, b) => a - b), 18]
        const bands = borders.slice(1).map((to, index) => band(`band ${index}`, borders[index] ?? 0, to))
        expect(findBandProblems({ childBands: bands, adultFromAge: 18 })).toEqual([])
        expect(bands.filter(({ fromAge, toAge }) => fromAge <= age && age < toAge)).toHaveLength(1)
        expect(bandOf(bands, age)).not.toBeNull()
      }),
    )
  })
})

const price = (id: string, given: Partial<Price> = {}): Price => ({
  id,
  kind: 'unit',
  componentId: null,
  roomTypeId: null,
  season: null,
  tier: null,
  amountMinor: 1,
  ...given,
})
const tier = (id: string, from: number, to: number) => price(id, { tier: { from, to } })

describe('tiers', () => {
  it.each([
    ['meet', [tier('van', 3, 6), tier('car', 1, 2)], []],
    [
      'overlap',
      [tier('car', 1, 3), tier('van', 3, 6)],
      [['rows-overlap', '“unit, 1–3 people” and “unit, 3–6 people” overlap.']],
    ],
    [
      'leave a size out',
      [tier('car', 1, 2), tier('van', 4, 6)],
      [['hole-between-rows', 'No price is for 3 people, between “unit, 1–2 people” and “unit, 4–6 people”.']],
    ],
    ['are no size', [tier('car', 2, 1)], [['row-invalid', '“unit, 2–1 people” is for no size of group.']]],
  ] as const)('that %s', (_, rows, expected) => {
    expect(findTierProblems(rows).map(({ code, detail }) => [code, detail])).toEqual(expected)
  })
})

describe('prices', () => {
  const card = { basis: 'unit', seasons: [low, high], roomTypes: [], prices: [price('all')] } as const
  const codes = (prices: Price[]) => findPriceProblems({ ...card, prices }).map(({ code, rowIds }) => [code, ...rowIds])

  it.each([
    ['hold all year', [price('all')], []],
    ['hold in each season', [price('low', { season: 'Low' }), price('high', { season: 'High' })], []],
    ['leave a season out', [price('low', { season: 'Low' })], [['row-missing', 'High']]],
    ['are twice for one case', [price('a'), price('b')], [['rows-alike', 'a', 'b']]],
    ['are with and without a size', [price('a'), tier('b', 1, 2)], [['rows-alike', 'a', 'b']]],
    ['have a hole between sizes', [tier('a', 1, 2), tier('b', 4, 5)], [['hole-between-rows', 'a', 'b']]],
    ['are of another basis', [price('a'), price('b', { kind: 'DBL' })], [['row-invalid', 'b']]],
    ['are of an unknown season', [price('a'), price('b', { season: 'Tet' })], [['row-invalid', 'b']]],
    ['are of an unknown room', [price('a'), price('b', { roomTypeId: 'suite' })], [['row-invalid', 'b']]],
    ['are no amount', [price('a', { amountMinor: -1 })], [['row-invalid', 'a']]],
  ] as const)('that %s', (_, prices, expected) => {
    expect(codes([...prices])).toEqual(expected)
  })
})
