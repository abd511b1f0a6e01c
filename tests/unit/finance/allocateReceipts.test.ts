import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allocateReceipts, nextPayable, type PayableRow } from '@/src/domain/finance/allocateReceipts'
import { isDepositRecorded } from '@/src/domain/finance/isDepositRecorded'
import { planRowMachine } from '@/src/domain/finance/planRowMachine'
import { canMove, missingTargets, unreachableStates } from '@/src/domain/shared/machine'
import type { Money } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const row = (id: string, given: Partial<PayableRow> = {}): PayableRow => ({
  id,
  position: 1,
  amount: usd(100),
  dueDate: '2027-01-28',
  ...given,
})
const deposit = row('deposit', { amount: usd(300), dueDate: '2026-11-24' })
const balance = row('balance', { position: 2, amount: usd(700) })
const plan = [
  { id: 'deposit', kind: 'deposit' },
  { id: 'balance', kind: 'balance' },
] as const

type Given = Partial<Parameters<typeof allocateReceipts>[0]>
const allocated = (receipts: number[], given: Given = {}) =>
  allocateReceipts({
    currency: 'USD',
    rows: [balance, deposit],
    receipts: receipts.map(usd),
    today: '2026-11-24',
    ...given,
  })
const brief = (given: ReturnType<typeof allocated>) =>
  given.rows.map(({ id, status, paid, due }) => [id, status, paid.amountMinor, due.amountMinor])

describe('the plan row machine', () => {
  it('has no unreachable state and no missing target', () => {
    expect(unreachableStates(planRowMachine)).toEqual([])
    expect(missingTargets(planRowMachine)).toEqual([])
  })

  it('lets dates and refunds move a row anywhere', () => {
    const others = planRowMachine.states.flatMap((from) =>
      planRowMachine.states.filter((to) => to !== from).map((to) => ({ from, to })),
    )
    expect(others.every((move) => canMove(planRowMachine, move))).toBe(true)
  })
})

describe('receipts over the rows of a plan', () => {
  it.each<[string, number[], Given, unknown[], number]>([
    [
      'nothing yet',
      [],
      {},
      [
        ['deposit', 'due', 0, 300],
        ['balance', 'planned', 0, 700],
      ],
      0,
    ],
    [
      'part of the deposit',
      [200],
      {},
      [
        ['deposit', 'due', 200, 100],
        ['balance', 'planned', 0, 700],
      ],
      0,
    ],
    [
      'the deposit, in two receipts',
      [200, 100],
      {},
      [
        ['deposit', 'paid', 300, 0],
        ['balance', 'planned', 0, 700],
      ],
      0,
    ],
    [
      'a surplus goes to the next row',
      [350],
      {},
      [
        ['deposit', 'paid', 300, 0],
        ['balance', 'planned', 50, 650],
      ],
      0,
    ],
    [
      'more than everything',
      [1_100],
      {},
      [
        ['deposit', 'paid', 300, 0],
        ['balance', 'paid', 700, 0],
      ],
      100,
    ],
    [
      'a refund is taken from the last',
      [1_000],
      { refunds: [usd(100)] },
      [
        ['deposit', 'paid', 300, 0],
        ['balance', 'planned', 600, 100],
      ],
      0,
    ],
    [
      'a refund of everything',
      [1_000],
      { refunds: [usd(1_000)] },
      [
        ['deposit', 'due', 0, 300],
        ['balance', 'planned', 0, 700],
      ],
      0,
    ],
    [
      'an accepted shortfall pays the row and takes nothing from the next',
      [295, 700],
      { rows: [{ ...deposit, acceptedShortfall: usd(5) }, balance] },
      [
        ['deposit', 'paid', 295, 0],
        ['balance', 'paid', 700, 0],
      ],
      0,
    ],
    [
      'rows without a date come last',
      [150],
      { rows: [row('open', { dueDate: null }), row('dated', { position: 2 })] },
      [
        ['dated', 'paid', 100, 0],
        ['open', 'planned', 50, 50],
      ],
      0,
    ],
  ])('%s', (_, receipts, given, rows, unallocated) => {
    const result = allocated(receipts, given)
    expect(brief(result)).toEqual(rows)
    expect(result.unallocated).toEqual(usd(unallocated))
  })

  it.each([
    ['2027-01-20', 'planned'],
    ['2027-01-21', 'due'],
    ['2027-01-28', 'due'],
    ['2027-01-29', 'overdue'],
  ])('on %s a row of 28 January is %s', (today, status) => {
    expect(allocated([300], { today }).rows[1]?.status).toBe(status)
  })

  it('says what is paid, due and payable next', () => {
    const result = allocated([350])
    expect([result.paid, result.due]).toEqual([usd(350), usd(650)])
    expect(nextPayable(result)).toEqual({ planRowId: 'balance', amount: usd(650) })
    expect(nextPayable(allocated([1_000]))).toBeNull()
  })

  it.each<[string, number[], Given]>([
    ['refund-exceeds-receipts', [100], { refunds: [usd(101)] }],
    ['currency-mismatch', [], { receipts: [{ amountMinor: 1, currency: 'EUR' }] }],
    ['currency-mismatch', [], { refunds: [{ amountMinor: 1, currency: 'EUR' }] }],
    ['currency-mismatch', [], { rows: [row('x', { amount: { amountMinor: 1, currency: 'EUR' } })] }],
  ])('refuses with %s', (code, receipts, given) => {
    expect(() => allocated(receipts, given)).toThrow(expect.objectContaining({ code }))
  })

  it('conserves money', () => {
    const amounts = fc.array(fc.nat({ max: 10 ** 8 }), { maxLength: 6 })
    fc.assert(
      fc.property(amounts, amounts, fc.nat({ max: 100 }), (planned, receipts, refundPercent) => {
        const received = receipts.reduce((sum, amount) => sum + amount, 0)
        const refund = Math.floor((received * refundPercent) / 100)
        const rows = planned.map((amount, index) => row(`row-${index}`, { position: index + 1, amount: usd(amount) }))
        const result = allocated(receipts, { rows, refunds: [usd(refund)] })
        expect(result.paid.amountMinor + result.unallocated.amountMinor).toBe(received - refund)
        expect(result.paid.amountMinor + result.due.amountMinor).toBe(planned.reduce((sum, amount) => sum + amount, 0))
        expect(result.rows.every(({ paid, due }) => paid.amountMinor >= 0 && due.amountMinor >= 0)).toBe(true)
      }),
    )
  })
})

describe('the deposit', () => {
  it.each([
    ['is recorded once its row is paid', [300], true],
    ['is not while part of it is missing', [299], false],
  ])('%s', (_, receipts, recorded) => {
    expect(isDepositRecorded({ plan, states: allocated(receipts).rows })).toBe(recorded)
  })

  it('is recorded at once where the plan asks for none', () => {
    expect(isDepositRecorded({ plan: [{ id: 'balance', kind: 'balance' }], states: allocated([]).rows })).toBe(true)
  })
})
