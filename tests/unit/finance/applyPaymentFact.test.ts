import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  applyPaymentFact,
  type KnownPayment,
  type PaymentEffect,
  type ProviderPayment,
} from '@/src/domain/finance/applyPaymentFact'
import { financeErrorCodes } from '@/src/domain/finance/errorCodes'
import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { assertTransition, missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'
import type { Money } from '@/src/domain/shared/money'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const eur = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' })
const known = (given: Partial<KnownPayment> = {}): KnownPayment => ({
  status: 'initiated',
  amount: usd(300),
  received: usd(0),
  refunded: usd(0),
  ...given,
})
const paid = known({ status: 'succeeded', received: usd(300) })
const provider = (given: Partial<ProviderPayment> = {}): ProviderPayment => ({
  status: 'open',
  captured: usd(0),
  refunded: usd(0),
  dispute: null,
  lastFailure: null,
  ...given,
})
const succeeded = (given: Partial<ProviderPayment> = {}) =>
  provider({ status: 'succeeded', captured: usd(300), ...given })
const declined = { message: 'The card was declined.' }
const receipt = (amount: Money): PaymentEffect => ({ kind: 'record_receipt', amount })
const refund = (amount: Money): PaymentEffect => ({ kind: 'record_refund', amount })
const ask = (reason: Extract<PaymentEffect, { kind: 'ask_staff' }>['reason']): PaymentEffect => ({
  kind: 'ask_staff',
  reason,
})

describe('the payment machine', () => {
  it('has no unreachable state and no missing target', () => {
    expect(unreachableStates(paymentMachine)).toEqual([])
    expect(missingTargets(paymentMachine)).toEqual([])
    expect(terminalStates(paymentMachine)).toEqual(['lost'])
  })
})

describe('finance’s codes', () => {
  it.each(financeErrorCodes)('%s is kebab-case', (code) => expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/))
})

describe('a payment after the provider’s news', () => {
  it.each<[string, KnownPayment, ProviderPayment, string[], PaymentEffect[]]>([
    ['nothing new', known(), provider(), [], []],
    ['still processing', known(), provider({ status: 'processing' }), [], []],
    ['paid', known(), succeeded(), ['succeeded'], [receipt(usd(300))]],
    ['paid, told twice', paid, succeeded(), [], []],
    ['a declined card', known(), provider({ lastFailure: declined }), ['failed'], []],
    ['a declined card, told twice', known({ status: 'failed' }), provider({ lastFailure: declined }), [], []],
    ['paid after a declined card', known({ status: 'failed' }), succeeded(), ['succeeded'], [receipt(usd(300))]],
    ['the link expired', known(), provider({ status: 'expired' }), ['cancelled'], []],
    [
      'the link expired after a declined card',
      known({ status: 'failed' }),
      provider({ status: 'cancelled', lastFailure: declined }),
      ['cancelled'],
      [],
    ],
    [
      'paid after the link was cancelled',
      known({ status: 'cancelled' }),
      succeeded(),
      ['succeeded'],
      [receipt(usd(300)), ask('paid-after-cancel')],
    ],
    ['old news of an open link after it was paid', paid, provider(), [], []],
    ['old news of expiry after it was paid', paid, provider({ status: 'expired' }), [], []],
    [
      'another amount',
      known(),
      succeeded({ captured: usd(250) }),
      ['succeeded'],
      [receipt(usd(250)), ask('amount-differs')],
    ],
    [
      'another currency',
      known(),
      succeeded({ captured: eur(300), refunded: eur(0) }),
      ['succeeded'],
      [ask('currency-differs')],
    ],
    [
      'another currency, told twice',
      known({ status: 'succeeded' }),
      succeeded({ captured: eur(300), refunded: eur(0) }),
      [],
      [],
    ],
    ['part refunded', paid, succeeded({ refunded: usd(100) }), ['partially_refunded'], [refund(usd(100))]],
    [
      'more refunded',
      { ...paid, status: 'partially_refunded', refunded: usd(100) },
      succeeded({ refunded: usd(300) }),
      ['refunded'],
      [refund(usd(200))],
    ],
    [
      'refunded before we heard of the payment',
      known(),
      succeeded({ refunded: usd(300) }),
      ['succeeded', 'refunded'],
      [receipt(usd(300)), refund(usd(300))],
    ],
    ['disputed', paid, succeeded({ dispute: { status: 'open' } }), ['disputed'], [ask('disputed')]],
    ['disputed, told twice', { ...paid, status: 'disputed' }, succeeded({ dispute: { status: 'open' } }), [], []],
    ['a dispute won', { ...paid, status: 'disputed' }, succeeded({ dispute: { status: 'won' } }), ['won'], []],
    [
      'a dispute lost',
      { ...paid, status: 'disputed' },
      succeeded({ dispute: { status: 'lost' } }),
      ['lost'],
      [ask('dispute-lost')],
    ],
    [
      'a dispute lost before we heard of it',
      paid,
      succeeded({ dispute: { status: 'lost' } }),
      ['disputed', 'lost'],
      [ask('dispute-lost')],
    ],
    [
      'refunded after a dispute won',
      { ...paid, status: 'won' },
      succeeded({ dispute: { status: 'won' }, refunded: usd(300) }),
      ['refunded'],
      [refund(usd(300))],
    ],
    [
      'a refund that failed later',
      { ...paid, status: 'refunded', refunded: usd(300) },
      succeeded({ refunded: usd(100) }),
      [],
      [ask('refund-shrank')],
    ],
    ['a dispute that vanished', { ...paid, status: 'disputed' }, succeeded(), [], [ask('unexpected-state')]],
  ])('%s', (_, payment, state, moves, effects) => {
    expect(applyPaymentFact(payment, state)).toEqual({ status: moves.at(-1) ?? payment.status, moves, effects })
  })

  it('goes through legal moves only, and has no effect when told again', () => {
    const state = fc
      .record({
        status: fc.constantFrom('open', 'processing', 'succeeded', 'cancelled', 'expired' as const),
        captured: fc.nat({ max: 400 }),
        refundedPercent: fc.nat({ max: 100 }),
        dispute: fc.constantFrom(
          null,
          { status: 'open' as const },
          { status: 'won' as const },
          { status: 'lost' as const },
        ),
        lastFailure: fc.constantFrom(null, declined),
      })
      .map(
        ({ captured, refundedPercent, ...rest }): ProviderPayment => ({
          ...rest,
          captured: usd(captured),
          refunded: usd(Math.floor((captured * refundedPercent) / 100)),
        }),
      )
    fc.assert(
      fc.property(state, (news) => {
        const before = known()
        const applied = applyPaymentFact(before, news)
        let from = before.status
        for (const to of applied.moves) {
          assertTransition(paymentMachine, { from, to })
          from = to
        }
        const recorded = (kind: 'record_receipt' | 'record_refund') =>
          usd(applied.effects.reduce((sum, effect) => sum + (effect.kind === kind ? effect.amount.amountMinor : 0), 0))
        const after = known({
          status: applied.status,
          received: recorded('record_receipt'),
          refunded: recorded('record_refund'),
        })
        expect(applyPaymentFact(after, news)).toEqual({ status: applied.status, moves: [], effects: [] })
      }),
    )
  })
})
