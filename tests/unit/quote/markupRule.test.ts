import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  bySpecificity,
  type MarkupCase,
  type MarkupRule,
  type MarkupScope,
  markupLevels,
  winningRule,
} from '@/src/domain/quote/markupRule'

const rule = (id: string, scope: MarkupScope, percent = '20'): MarkupRule => ({ id, name: id, percent, scope })
const peak = { from: '2027-02-01', to: '2027-03-01' }
const rules = [
  rule('default', { level: 'default' }),
  rule('season', { level: 'destination_and_season', destination: null, season: peak }),
  rule('destination', { level: 'destination_and_season', destination: 'Hanoi', season: null }),
  rule('both', { level: 'destination_and_season', destination: 'Hanoi', season: peak }),
  rule('type', { level: 'component_type', componentType: 'guide' }),
  rule('partner', { level: 'partner', partnerId: 'p' }),
  rule('quote', { level: 'quote' }),
  rule('day', { level: 'day', dayNumber: 4 }),
  rule('line', { level: 'line', lineId: 'l' }),
]
const nothing: MarkupCase = {
  lineId: 'x',
  dayNumber: null,
  partnerId: null,
  componentType: 'meal',
  destination: null,
  date: '2027-06-01',
}
const everything: MarkupCase = {
  lineId: 'l',
  dayNumber: 4,
  partnerId: 'p',
  componentType: 'guide',
  destination: 'Hanoi',
  date: '2027-02-01',
}
const winner = (given: MarkupCase, of: readonly MarkupRule[] = rules) =>
  winningRule(bySpecificity(of), given)?.id ?? null

describe('the most specific rule wins', () => {
  it('in this order, each when those before it are gone', () => {
    const order: (string | null)[] = []
    let left = rules
    while (left.length > 0) {
      const won = winner(everything, left)
      order.push(won)
      left = left.filter(({ id }) => id !== won)
    }
    expect(order).toEqual(['line', 'day', 'quote', 'partner', 'type', 'both', 'destination', 'season', 'default'])
    expect(new Set(rules.map(({ scope }) => scope.level))).toEqual(new Set(markupLevels))
  })

  it('only where it applies, and none where none does', () => {
    const general = rules.filter(({ id }) => id !== 'quote')
    expect(winner(nothing, general)).toBe('default')
    expect(winner({ ...nothing, date: '2027-02-28' }, general)).toBe('season')
    expect(winner({ ...nothing, date: '2027-03-01' }, general)).toBe('default')
    expect(winner({ ...nothing, destination: 'Hanoi' }, general)).toBe('destination')
    expect(
      winner(
        nothing,
        rules.filter(({ scope }) => scope.level === 'line'),
      ),
    ).toBeNull()
  })

  it('of two alike the higher percentage, compared as numbers, then the smaller id', () => {
    const alike = (id: string, percent: string) => rule(id, { level: 'default' }, percent)
    expect(winner(nothing, [alike('a', '9.5'), alike('b', '10')])).toBe('b')
    expect(winner(nothing, [alike('b', '10.0'), alike('a', '10')])).toBe('a')
  })

  it('whatever order they are kept in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        expect(bySpecificity(shuffled)).toEqual(bySpecificity(rules))
      }),
    )
  })
})
