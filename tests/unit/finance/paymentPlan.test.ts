import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dueDateOf } from '@/src/domain/finance/dueDateOf'
import { moveUnpaidRows } from '@/src/domain/finance/moveUnpaidRows'
import {
  anchorKinds,
  defaultPlan,
  type PaymentPlan,
  type PlanAnchor,
  planProblems,
} from '@/src/domain/finance/paymentPlan'
import { planRows } from '@/src/domain/finance/planRows'
import { dueText, planRowLabel } from '@/src/domain/finance/planText'
import { compareDates } from '@/src/domain/shared/calendarDate'
import { locales } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const dates = { acceptedOn: '2026-11-24', tripStart: '2027-03-14', tripEnd: '2027-03-22' }
const plan = (given: Partial<PaymentPlan> = {}): PaymentPlan => ({ ...defaultPlan, ...given })
const daysBefore = (days: number): PlanAnchor => ({ kind: 'days_before_start', days })

const rows = (total: Money, given: Partial<PaymentPlan> = {}, when: Partial<typeof dates> = {}) =>
  planRows({ total, plan: plan(given), ...dates, ...when }).map(({ kind, percent, amount, dueDate }) => [
    kind,
    percent,
    amount.amountMinor,
    dueDate,
  ])

describe('due dates', () => {
  it.each<[PlanAnchor, string]>([
    [{ kind: 'fixed_date', date: '2027-01-01' }, '2027-01-01'],
    [{ kind: 'on_acceptance' }, '2026-11-24'],
    [{ kind: 'days_after_acceptance', days: 10 }, '2026-12-04'],
    [daysBefore(45), '2027-01-28'],
    [{ kind: 'days_after_start', days: 2 }, '2027-03-16'],
    [{ kind: 'days_after_end', days: 14 }, '2027-04-05'],
  ])('%j is %s', (anchor, date) => expect(dueDateOf(anchor, dates)).toBe(date))

  it.each<[PlanAnchor]>([
    [daysBefore(45)],
    [{ kind: 'days_after_start', days: 2 }],
    [{ kind: 'days_after_end', days: 1 }],
  ])('%j is open while the trip’s dates are', (anchor) =>
    expect(dueDateOf(anchor, { ...dates, tripStart: null, tripEnd: null })).toBeNull(),
  )
})

describe('the rows of a plan', () => {
  it('are a deposit now and the balance 45 days before, by default', () => {
    expect(rows(usd(123_456))).toEqual([
      ['deposit', 30, 37_037, '2026-11-24'],
      ['balance', 70, 86_419, '2027-01-28'],
    ])
  })

  it('put instalments between, in due order', () => {
    const instalments = [
      { percent: 20, anchor: daysBefore(60) },
      { percent: 20, anchor: daysBefore(90) },
    ]
    expect(rows(usd(100_000), { instalments })).toEqual([
      ['deposit', 30, 30_000, '2026-11-24'],
      ['instalment', 20, 20_000, '2026-12-14'],
      ['instalment', 20, 20_000, '2027-01-13'],
      ['balance', 30, 30_000, '2027-01-28'],
    ])
  })

  it.each([
    ['no deposit of 0 %', { depositPercent: 0 }, [['balance', 100, 100_001, '2027-01-28']]],
    ['no balance after a deposit of 100 %', { depositPercent: 100 }, [['deposit', 100, 100_001, '2026-11-24']]],
  ])('hold %s', (_, given, expected) => expect(rows(usd(100_001), given)).toEqual(expected))

  it.each([
    ['on the balance date', '2027-01-28'],
    ['after it', '2027-02-20'],
  ])('ask for everything now when accepted %s', (_, acceptedOn) => {
    const instalments = [{ percent: 10, anchor: daysBefore(60) }]
    expect(rows(usd(100_000), { instalments }, { acceptedOn })).toEqual([['deposit', 100, 100_000, acceptedOn]])
  })

  it('ask for no deposit of a close trip where none is wanted', () => {
    expect(rows(usd(100_000), { depositPercent: 0 }, { acceptedOn: '2027-03-01' })).toEqual([
      ['balance', 100, 100_000, '2027-03-01'],
    ])
  })

  it('are never due before the day of acceptance', () => {
    const instalments: PaymentPlan['instalments'] = [
      { percent: 10, anchor: { kind: 'fixed_date', date: '2026-01-01' } },
    ]
    expect(rows(usd(100_000), { instalments })[1]).toEqual(['instalment', 10, 10_000, '2026-11-24'])
  })

  it('leave dates open that the trip does not give yet', () => {
    const open = planRows({
      total: usd(100_000),
      plan: defaultPlan,
      acceptedOn: '2026-11-24',
      tripStart: null,
      tripEnd: null,
    })
    expect(open.map(({ position, dueDate }) => [position, dueDate])).toEqual([
      [1, '2026-11-24'],
      [2, null],
    ])
  })

  it('sum to the total for any percentages, dates and amounts', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 100)
    const days = fc.nat({ max: 400 })
    const anchor = fc.oneof(
      fc
        .constantFrom(...anchorKinds.filter((kind) => kind !== 'fixed_date' && kind !== 'on_acceptance'))
        .chain((kind) => days.map((count): PlanAnchor => ({ kind, days: count }))),
      fc.constant<PlanAnchor>({ kind: 'on_acceptance' }),
      fc.constant<PlanAnchor>({ kind: 'fixed_date', date: '2027-01-15' }),
    )
    const anyPlan = fc
      .record({
        depositPercent: percent,
        instalments: fc.array(fc.record({ percent, anchor }), { maxLength: 4 }),
        balanceAnchor: anchor,
      })
      .filter((each) => planProblems(each).length === 0)
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 10 }), anyPlan, (amountMinor, each) => {
        const planned = planRows({ total: usd(amountMinor), plan: each, ...dates })
        expect(planned.reduce((sum, { amount }) => sum + amount.amountMinor, 0)).toBe(amountMinor)
        expect(planned.reduce((sum, row) => sum + Math.round(row.percent * 100), 0)).toBe(10_000)
        expect(planned.every(({ dueDate }) => dueDate !== null && compareDates(dueDate, dates.acceptedOn) >= 0)).toBe(
          true,
        )
      }),
    )
  })
})

describe('a plan that does not add up', () => {
  it.each<[Partial<PaymentPlan>, RegExp]>([
    [{ depositPercent: 101 }, /between 0 and 100/],
    [{ depositPercent: -1 }, /between 0 and 100/],
    [{ depositPercent: 33.333 }, /two decimals/],
    [{ depositPercent: Number.NaN }, /between 0 and 100/],
    [{ depositPercent: 60, instalments: [{ percent: 50, anchor: daysBefore(60) }] }, /more than 100 %/],
    [{ balanceAnchor: { kind: 'fixed_date', date: '2027-02-30' } }, /fixed due date is missing/],
    [{ balanceAnchor: daysBefore(-1) }, /not negative/],
    [{ balanceAnchor: daysBefore(1.5) }, /whole/],
  ])('%j is refused with its reason', (given, reason) => {
    expect(planProblems(plan(given)).join(' ')).toMatch(reason)
    expect(() => planRows({ total: usd(100), plan: plan(given), ...dates })).toThrow(
      expect.objectContaining({ code: 'plan-not-whole' }),
    )
  })

  it('is not one with 33.33 % twice and a balance of 33.34 %', () => {
    expect(
      rows(usd(10_000), { depositPercent: 33.33, instalments: [{ percent: 33.33, anchor: daysBefore(60) }] }).map(
        ([, percent]) => percent,
      ),
    ).toEqual([33.33, 33.33, 33.34])
  })
})

describe('when the trip’s dates move', () => {
  const planned = [
    { id: 'deposit', anchor: { kind: 'on_acceptance' } as PlanAnchor, dueDate: '2026-11-24', paid: false },
    { id: 'first', anchor: daysBefore(90), dueDate: '2026-12-14', paid: true },
    { id: 'balance', anchor: daysBefore(45), dueDate: '2027-01-28', paid: false },
  ]

  it.each([
    [
      'unpaid rows move with them',
      '2027-04-14',
      '2027-04-22',
      '2026-12-20',
      [{ id: 'balance', dueDate: '2027-02-28' }],
    ],
    [
      'nothing becomes due in the past',
      '2027-01-10',
      '2027-01-18',
      '2026-12-20',
      [{ id: 'balance', dueDate: '2026-12-20' }],
    ],
    ['nothing moves when they did not', '2027-03-14', '2027-03-22', '2027-02-10', []],
    ['a date may be open again', null, null, '2026-12-20', [{ id: 'balance', dueDate: null }]],
  ])('%s', (_, tripStart, tripEnd, today, moved) => {
    expect(moveUnpaidRows({ rows: planned, today, acceptedOn: '2026-11-24', tripStart, tripEnd })).toEqual(moved)
  })
})

describe('a plan in words', () => {
  it.each([
    ['en', 'Deposit', '45 days before departure', 'On acceptance', '15 January 2027'],
    ['de', 'Anzahlung', '45 Tage vor Abreise', 'Bei Annahme', '15. Januar 2027'],
    ['fr', 'Acompte', '45 jours avant le départ', 'À l’acceptation', '15 janvier 2027'],
    ['es', 'Anticipo', '45 días antes de la salida', 'Al aceptar', '15 de enero de 2027'],
  ] as const)('%s', (locale, label, beforeText, acceptance, fixed) => {
    expect(planRowLabel({ kind: 'deposit', percent: 30, position: 1 }, locale)).toBe(label)
    expect(dueText(daysBefore(45), locale)).toBe(beforeText)
    expect(dueText({ kind: 'on_acceptance' }, locale)).toBe(acceptance)
    expect(dueText({ kind: 'fixed_date', date: '2027-01-15' }, locale)).toBe(fixed)
  })

  it.each<[PlanAnchor, string]>([
    [daysBefore(1), '1 day before departure'],
    [daysBefore(0), 'On the day of departure'],
    [{ kind: 'days_after_acceptance', days: 0 }, 'On acceptance'],
    [{ kind: 'days_after_start', days: 0 }, 'On the day of departure'],
    [{ kind: 'days_after_end', days: 0 }, 'At the end of the journey'],
  ])('%j is “%s”', (anchor, text) => expect(dueText(anchor, 'en')).toBe(text))

  it.each(locales)('%s has different words for every kind and anchor', (locale) => {
    const labels = [
      planRowLabel({ kind: 'deposit', percent: 30, position: 1 }, locale),
      planRowLabel({ kind: 'instalment', percent: 30, position: 2 }, locale),
      planRowLabel({ kind: 'balance', percent: 40, position: 3 }, locale),
      planRowLabel({ kind: 'balance', percent: 100, position: 1 }, locale),
    ]
    const kinds = ['days_after_acceptance', 'days_before_start', 'days_after_start', 'days_after_end'] as const
    const dues = [
      ...kinds.map((kind) => dueText({ kind, days: 3 }, locale)),
      dueText(daysBefore(0), locale),
      dueText({ kind: 'on_acceptance' }, locale),
    ]
    expect(new Set([...labels, ...dues]).size).toBe(10)
  })
})
