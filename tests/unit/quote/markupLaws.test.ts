import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import { type MarkupCase, markupBook } from '@/src/domain/quote/markupBook'
import { type MarkupConditions, type MarkupRule, type MarkupScope, markupLevels } from '@/src/domain/quote/markupRule'

const two = fc.constantFrom('a', 'b')
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const dates = fc.constantFrom('2027-01-31', '2027-02-01', '2027-02-14', '2027-02-15', '2027-06-01')
const place = two.map((id) => ({ id, name: id.toUpperCase() }))

const oneOf = {
  destination: two,
  place,
  placeFrom: place,
  season: fc.constantFrom({ from: '2027-02-01', to: '2027-02-15' }, { from: '2027-01-31', to: '2027-06-02' }),
}
const conditions: fc.Arbitrary<MarkupConditions> = fc.record({
  destination: orNone(oneOf.destination),
  place: orNone(oneOf.place),
  placeFrom: orNone(oneOf.placeFrom),
  season: orNone(oneOf.season),
})
const componentType = fc.constantFrom('transfer' as const, 'accommodation' as const)

type Narrowing = Extract<
  MarkupScope,
  MarkupConditions & { level: 'partner' | 'component_type' | 'destination_and_season' }
>

const narrowing: fc.Arbitrary<Narrowing> = fc.oneof(
  fc.tuple(two, conditions).map(([partnerId, where]) => ({ level: 'partner' as const, partnerId, ...where })),
  fc.tuple(componentType, conditions).map(([type, where]) => ({
    level: 'component_type' as const,
    componentType: type,
    ...where,
  })),
  conditions.map((where) => ({ level: 'destination_and_season' as const, ...where })),
)
const scopes: fc.Arbitrary<MarkupScope> = fc.oneof(
  narrowing,
  two.map((lineId) => ({ level: 'line' as const, lineId })),
  fc.constantFrom(1, 2).map((dayNumber) => ({ level: 'day' as const, dayNumber })),
  fc.constant({ level: 'quote' as const }),
  fc.constant({ level: 'default' as const }),
)
const ruleOf = (id: number | string, scope: MarkupScope, percent = '20'): MarkupRule => ({
  id: String(id),
  name: 'A rule',
  percent,
  scope,
})
const rules = fc
  .array(fc.tuple(scopes, fc.constantFrom('10', '20', '30')), { maxLength: 12 })
  .map((all) => all.map(([scope, percent], index) => ruleOf(index, scope, percent)))

const cases: fc.Arbitrary<MarkupCase> = fc.record({
  lineId: two,
  dayNumber: fc.constantFrom(1, 2, null),
  partnerId: orNone(two),
  componentType,
  destination: orNone(two),
  placeId: orNone(two),
  placeFromId: orNone(two),
})

const winnerOf = (all: readonly MarkupRule[], given: MarkupCase, date: string) => markupBook(all)(given)(date)
const applies = (rule: MarkupRule, given: MarkupCase, date: string) => winnerOf([rule], given, date) !== null

describe('whatever rules there are, the one that wins', () => {
  it('never depends on the order they are kept in', () => {
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, cases, dates, ([all, others], given, date) => {
        return winnerOf(all, given, date) === winnerOf(others, given, date)
      }),
    )
  })

  it('applies by itself, and there is none only where none does', () => {
    fc.assert(
      fc.property(rules, cases, dates, (all, given, date) => {
        const won = winnerOf(all, given, date)
        return won ? applies(won, given, date) : !all.some((rule) => applies(rule, given, date))
      }),
    )
  })

  it('is of the most specific level of those that apply', () => {
    fc.assert(
      fc.property(rules, cases, dates, (all, given, date) => {
        const won = winnerOf(all, given, date)
        const level = ({ scope }: MarkupRule) => markupLevels.indexOf(scope.level)
        return all.every((rule) => !won || !applies(rule, given, date) || level(won) <= level(rule))
      }),
    )
  })

  it('stays when another rule goes', () => {
    fc.assert(
      fc.property(rules, fc.nat(11), cases, dates, (all, gone, given, date) => {
        const won = winnerOf(all, given, date)
        const left = all.filter((rule, index) => index !== gone || rule === won)
        return winnerOf(left, given, date) === won
      }),
    )
  })
})

const names = Object.keys(oneOf) as (keyof typeof oneOf)[]

describe('one condition more', () => {
  const withMore = fc.tuple(narrowing, fc.constantFrom(...names)).chain(([scope, name]) =>
    oneOf[name].map((wanted) => {
      const before = { ...scope, [name]: null }
      return { wide: ruleOf('wide', before, '30'), narrow: ruleOf('narrow', { ...before, [name]: wanted }, '10') }
    }),
  )

  it('never makes a rule apply where it did not', () => {
    fc.assert(
      fc.property(withMore, cases, dates, ({ wide, narrow }, given, date) => {
        return !applies(narrow, given, date) || applies(wide, given, date)
      }),
      { numRuns: 2_000 },
    )
  })

  it('makes it win over the same rule without, wherever it applies, even at a lower percentage', () => {
    fc.assert(
      fc.property(withMore, cases, dates, ({ wide, narrow }, given, date) => {
        return !applies(narrow, given, date) || winnerOf([wide, narrow], given, date) === narrow
      }),
      { numRuns: 2_000 },
    )
  })
})
