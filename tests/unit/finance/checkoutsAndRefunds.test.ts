import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { allocateReceipts } from '@/src/domain/finance/allocateReceipts'
import { allocationsOf } from '@/src/domain/finance/allocationsOf'
import { checkoutExpiry, decideCheckout, type OpenCheckout } from '@/src/domain/finance/decideCheckout'
import { decideRefund, type RefundablePayment } from '@/src/domain/finance/decideRefund'
import { type KnownRefund, matchRefunds, type ReportedRefund } from '@/src/domain/finance/matchRefunds'
import { refundMachine } from '@/src/domain/finance/refundMachine'
import { reviewText } from '@/src/domain/finance/reviewText'
import { missingTargets, unreachableStates } from '@/src/domain/shared/machine'
import { type Money, sum } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })

describe('which payment paid which row', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })

  it('rows’ parts sum to what they are paid, receipts’ parts to what they brought, but for the surplus', () => {
    fc.assert(
      fc.property(amounts, amounts, (rowAmounts, receiptAmounts) => {
        const rows = rowAmounts.map((amount, index) => ({
          id: `row ${index}`,
          position: index + 1,
          amount: usd(amount),
          dueDate: null,
        }))
        const receipts = receiptAmounts.map((amount, index) => ({ paymentId: `payment ${index}`, net: usd(amount) }))
        const allocation = allocateReceipts({
          currency: 'USD',
          rows,
          receipts: receipts.map(({ net }) => net),
          today: '2027-01-01',
        })
        const parts = allocationsOf({ rows: allocation.rows, receipts })
        for (const { id, paid } of allocation.rows) {
          const ofRow = parts.filter(({ planRowId }) => planRowId === id).map(({ amount }) => amount)
          expect(sum(ofRow, 'USD')).toEqual(paid)
        }
        const brought = sum(receiptAmounts.map(usd), 'USD').amountMinor
        const allocated = sum(
          parts.map(({ amount }) => amount),
          'USD',
        ).amountMinor
        expect(allocated + allocation.unallocated.amountMinor).toBe(brought)
        expect(parts.every(({ amount }) => amount.amountMinor > 0)).toBe(true)
      }),
    )
  })
})

describe('opening a checkout', () => {
  const now = new Date('2027-01-01T00:00:00Z')
  const open = (given: Partial<OpenCheckout> = {}): OpenCheckout => ({
    checkoutId: 'cs_1',
    url: 'https://pay.example/cs_1',
    amount: usd(300),
    expiresAt: checkoutExpiry(now),
    ...given,
  })
  const soon = new Date(now.getTime() + 4 * 60_000)

  it.each([
    ['none is open', null, 'open'],
    ['one is open', open(), 'reuse'],
    ['its opening was interrupted', open({ checkoutId: null, url: null }), 'repeat'],
    ['its opening was interrupted long ago', open({ checkoutId: null, url: null, expiresAt: soon }), 'repeat'],
    ['it is of another amount', open({ amount: usd(299) }), 'close'],
    ['it is of another currency', open({ amount: { amountMinor: 300, currency: 'EUR' } }), 'close'],
    ['it closes in a moment', open({ expiresAt: soon }), 'close'],
    ['its page is not known', open({ url: null }), 'close'],
  ] as const)('%s', (_, checkout, step) => expect(decideCheckout({ due: usd(300), open: checkout, now })).toBe(step))

  it('is refused when nothing is due', () => {
    expect(() => decideCheckout({ due: usd(0), open: null, now })).toThrow('plan-row-paid')
  })

  it('lasts between the 30 minutes and 24 hours that providers allow, in whole seconds', () => {
    const minutes = (checkoutExpiry(new Date(now.getTime() + 999)).getTime() - now.getTime()) / 60_000
    expect(minutes).toBeGreaterThan(30)
    expect(minutes).toBeLessThan(24 * 60)
    expect(checkoutExpiry(new Date(now.getTime() + 999)).getMilliseconds()).toBe(0)
  })
})

describe('giving money back', () => {
  const paid: RefundablePayment = { status: 'succeeded', received: usd(300), refunded: usd(0), promised: usd(0) }

  it('may be up to what is left, less what is promised already', () => {
    expect(() => decideRefund(paid, usd(300))).not.toThrow()
    expect(() => decideRefund({ ...paid, promised: usd(100) }, usd(200))).not.toThrow()
    expect(() => decideRefund({ ...paid, promised: usd(100) }, usd(201))).toThrow('refund-exceeds-payment')
    expect(() => decideRefund({ ...paid, status: 'partially_refunded', refunded: usd(100) }, usd(201))).toThrow(
      'refund-exceeds-payment',
    )
  })

  it.each([
    [paid, usd(0), 'invalid-amount'],
    [paid, usd(-1), 'invalid-amount'],
    [paid, { amountMinor: 1, currency: 'EUR' }, 'currency-mismatch'],
    [{ ...paid, status: 'initiated' }, usd(1), 'payment-not-refundable'],
    [{ ...paid, status: 'disputed' }, usd(1), 'payment-not-refundable'],
    [{ ...paid, status: 'refunded' }, usd(1), 'payment-not-refundable'],
  ] as [RefundablePayment, Money, string][])('%j is refused %j: %s', (payment, amount, code) =>
    expect(() => decideRefund(payment, amount)).toThrow(code),
  )
})

describe('refunds as the provider reports them', () => {
  const known = (given: Partial<KnownRefund> = {}): KnownRefund => ({
    id: 'ours',
    providerRefundId: null,
    status: 'requested',
    amount: usd(100),
    ...given,
  })
  const reported = (given: Partial<ReportedRefund> = {}): ReportedRefund => ({
    refundId: 're_1',
    amount: usd(100),
    status: 'succeeded',
    metadata: { refund_id: 'ours' },
    ...given,
  })
  const change = (given: object = {}) => ({
    id: 'ours',
    providerRefundId: 're_1',
    amount: usd(100),
    status: 'completed',
    ...given,
  })

  it.each<[string, KnownRefund[], ReportedRefund[], object[]]>([
    ['made', [known()], [reported()], [change()]],
    ['taken on, not gone yet', [known()], [reported({ status: 'pending' })], [change({ status: 'requested' })]],
    ['told twice', [known({ providerRefundId: 're_1', status: 'completed' })], [reported()], []],
    ['refused', [known()], [reported({ status: 'failed' })], [change({ status: 'failed' })]],
    [
      'come back later',
      [known({ providerRefundId: 're_1', status: 'completed' })],
      [reported({ status: 'failed' })],
      [change({ status: 'failed' })],
    ],
    ['old news', [known({ providerRefundId: 're_1', status: 'completed' })], [reported({ status: 'pending' })], []],
    ['made without us', [], [reported({ metadata: {} })], [change({ id: null })]],
    ['known by its id alone', [known({ providerRefundId: 're_1' })], [reported({ metadata: {} })], [change()]],
  ])('%s', (_, ours, theirs, changes) => expect(matchRefunds(ours, theirs)).toEqual(changes))

  it('have a machine without dead ends', () => {
    expect(unreachableStates(refundMachine)).toEqual([])
    expect(missingTargets(refundMachine)).toEqual([])
  })
})

it('every reason to look at a payment is a sentence', () => {
  expect(reviewText('row-already-paid')).toMatch(/^[A-Z].*\.$/)
})
