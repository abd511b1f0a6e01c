import { describe, expect, it } from '@jest/globals'
import { type MarkupCase, markupBook } from '@/src/domain/quote/markupBook'
import { bySpecificity, type MarkupRule, type MarkupScope, markupLevels } from '@/src/domain/quote/markupRule'

const rule = (id: string, scope: MarkupScope, percent = '20'): MarkupRule => ({ id, name: id, percent, scope })
const peak = { from: '2027-02-01', to: '2027-03-01' }
const hanoi = { id: 'hanoi', name: 'Hanoi' }
const bay = { id: 'bay', name: 'Ha Long' }

const finest = { destination: 'Vietnam', place: bay, placeFrom: hanoi, season: peak }
const wheres = [
  ['route', { place: bay, placeFrom: hanoi }],
  ['place', { place: bay }],
  ['country', { destination: 'Vietnam' }],
] as const

/** Every rule of a level, the finest first. */
const narrowed = (
  name: string,
  scope: MarkupScope & { level: 'partner' | 'component_type' | 'destination_and_season' },
) => [
  ...wheres.flatMap(([where, conditions]) => [
    rule(`${name}: ${where} in season`, { ...scope, ...conditions, season: peak }),
    rule(`${name}: ${where}`, { ...scope, ...conditions }),
  ]),
  rule(`${name}: season`, { ...scope, season: peak }),
]

const inOrder: MarkupRule[] = [
  rule('line', { level: 'line', lineId: 'l' }),
  rule('day', { level: 'day', dayNumber: 4 }),
  rule('quote', { level: 'quote' }),
  ...narrowed('partner', { level: 'partner', partnerId: 'p' }),
  rule('partner', { level: 'partner', partnerId: 'p' }),
  ...narrowed('type', { level: 'component_type', componentType: 'transfer' }),
  rule('type', { level: 'component_type', componentType: 'transfer' }),
  ...narrowed('everywhere', { level: 'destination_and_season' }),
  rule('default', { level: 'default' }),
]
const standing = inOrder.filter(({ scope }) => !['line', 'day', 'quote'].includes(scope.level))

const nothing: MarkupCase = {
  lineId: 'x',
  dayNumber: null,
  partnerId: null,
  componentType: 'meal',
  destination: null,
  placeId: null,
  placeFromId: null,
}
const everything: MarkupCase = {
  lineId: 'l',
  dayNumber: 4,
  partnerId: 'p',
  componentType: 'transfer',
  destination: 'Vietnam',
  placeId: 'bay',
  placeFromId: 'hanoi',
}
const winner = (given: MarkupCase, date: string, of: readonly MarkupRule[] = inOrder) =>
  markupBook(of)(given)(date)?.id ?? null

describe('the most specific rule wins', () => {
  it('in this order, each when those before it are gone: route, place, country, anywhere; a season before at any time', () => {
    const order: (string | null)[] = []
    let left = inOrder.toReversed()
    while (left.length > 0) {
      const won = winner(everything, '2027-02-01', left)
      order.push(won)
      left = left.filter(({ id }) => id !== won)
    }
    expect(order).toEqual(inOrder.map(({ id }) => id))
    expect(bySpecificity(inOrder.toReversed())).toEqual(inOrder)
    expect(new Set(inOrder.map(({ scope }) => scope.level))).toEqual(new Set(markupLevels))
  })

  it.each<[string, Partial<MarkupCase>, string, string]>([
    ['a line nothing is known of', {}, '2027-06-01', 'default'],
    ['the first day of the season', {}, '2027-02-01', 'everywhere: season'],
    ['the last day of the season', {}, '2027-02-28', 'everywhere: season'],
    ['the day the season ends on', {}, '2027-03-01', 'default'],
    ['another place of the country', { destination: 'Vietnam', placeId: 'hue' }, '2027-06-01', 'everywhere: country'],
    ['the place itself', { destination: 'Vietnam', placeId: 'bay' }, '2027-06-01', 'everywhere: place'],
    [
      'a journey to the place from elsewhere',
      { placeId: 'bay', placeFromId: 'hue' },
      '2027-06-01',
      'everywhere: place',
    ],
    ['the route', { placeId: 'bay', placeFromId: 'hanoi' }, '2027-06-01', 'everywhere: route'],
    ['the way back', { placeId: 'hanoi', placeFromId: 'bay' }, '2027-06-01', 'default'],
    ['the partner elsewhere', { partnerId: 'p', placeId: 'hue' }, '2027-06-01', 'partner'],
    ['the partner in season', { partnerId: 'p' }, '2027-02-01', 'partner: season'],
    [
      'a kind of component in a place',
      { componentType: 'transfer', placeId: 'bay' },
      '2027-02-01',
      'type: place in season',
    ],
  ])('only where it applies: %s', (_, given, date, expected) => {
    expect(winner({ ...nothing, ...given }, date, standing)).toBe(expected)
  })

  it('none where none applies, and a rule whose partner is gone applies to nobody', () => {
    expect(winner(nothing, '2027-06-01', inOrder.slice(0, 1))).toBeNull()
    const orphan = rule('orphan', { level: 'partner', partnerId: null as unknown as string })
    expect(winner({ ...nothing, partnerId: 'p' }, '2027-06-01', [orphan])).toBeNull()
  })

  it('of two alike the higher percentage, compared as numbers, then the smaller id', () => {
    const alike = (id: string, percent: string) => rule(id, { level: 'default' }, percent)
    expect(winner(nothing, '2027-06-01', [alike('a', '9.5'), alike('b', '10')])).toBe('b')
    expect(winner(nothing, '2027-06-01', [alike('b', '10.0'), alike('a', '10')])).toBe('a')
  })

  it('as it was kept before a rule could name a place', () => {
    const kept = JSON.parse(
      '[{"id":"s","name":"s","percent":"30","scope":{"level":"destination_and_season","destination":"Vietnam","season":null}}]',
    ) as MarkupRule[]
    expect(winner({ ...nothing, destination: 'Vietnam' }, '2027-06-01', [...kept, ...standing])).toBe('s')
    expect(winner({ ...nothing, destination: 'Laos' }, '2027-06-01', kept)).toBeNull()
  })

  it('never an empty one: the finest names all there is', () => {
    expect(winner(everything, '2027-02-01', [rule('all', { level: 'destination_and_season', ...finest })])).toBe('all')
  })
})
