import { describe, expect, it } from '@jest/globals'
import { makeRefund } from '@/jobs/booking/makeRefund'
import { requestRefund } from '@/src/commands/finance/requestRefund'
import type { DomainEvent } from '@/src/domain/shared/domainEvents'
import { rowsOf, sql } from '@/src/platform/database/session'
import { providers } from '@/src/providers/providers'
import { withCardPayments } from '@/tests/support/cardPayments'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })

describe('refunds of card payments', () => {
  const { sandbox, relay, settle, opened } = withCardPayments()

  const paid = async () => {
    const booking = await opened()
    const { checkoutId } = await booking.checkout()
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    const payment = (await booking.facts()).payments[0]
    if (!payment) throw new Error('A paid booking has a payment.')
    const ask = (amountMinor: number) =>
      requestRefund(booking.ctx, { paymentId: payment.id, amount: usd(amountMinor), reason: 'Shorter trip' })
    const refunds = () =>
      rowsOf(
        booking.ctx.req,
        sql`SELECT status, amount_minor AS amount, failure FROM refunds WHERE payment_id = ${payment.id} ORDER BY created_at, id`,
      )
    const { paymentIntentId } = await providers().payments.getPayment({ checkoutId })
    return { ...booking, payment, ask, refunds, paymentIntentId: paymentIntentId ?? '' }
  }

  it('count as gone only when the provider says so, in part and in whole', async () => {
    const { ask, facts, refunds } = await paid()
    await ask(10_000)
    expect(await facts()).toMatchObject({ paid: 30_000, payments: [{ status: 'succeeded', refunded: 0 }] })
    await relay()
    await settle()
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 20_000,
      allocated: 20_000,
      net: 20_000,
      rows: [
        [20_000, 'due'],
        [0, 'planned'],
      ],
      payments: [{ status: 'partially_refunded', refunded: 10_000 }],
    })
    await ask(20_000)
    await settle()
    expect(await facts()).toMatchObject({ paid: 0, net: 0, payments: [{ status: 'refunded', refunded: 30_000 }] })
    expect(await refunds()).toMatchObject([
      { status: 'completed', amount: 10_000 },
      { status: 'completed', amount: 20_000 },
    ])
    expect((await facts()).events.filter((type) => type === 'refund.completed')).toHaveLength(2)
  })

  it('never promise more than came in, also when several are asked for at once', async () => {
    const { ask, facts } = await paid()
    const asked = await Promise.allSettled(Array.from({ length: 5 }, () => ask(10_000)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await settle()
    expect(await facts()).toMatchObject({ paid: 0, payments: [{ status: 'refunded', refunded: 30_000 }] })
  })

  it('are made once although the job runs again after a crash', async () => {
    const { ctx, ask, facts, payment } = await paid()
    const { refundId } = await ask(10_000)
    const event = {
      id: 'e',
      type: 'refund.requested',
      data: { refundId, paymentId: payment.id },
    } as DomainEvent<'refund.requested'>
    const run = () => makeRefund.run(ctx, event, { signal: new AbortController().signal, attempt: 1 })
    await Promise.all([run(), run()])
    await rowsOf(
      ctx.req,
      sql`UPDATE refunds SET provider_refund_id = NULL, status = 'requested' WHERE id = ${refundId}`,
    )
    await run()
    await settle()
    expect(await facts()).toMatchObject({ paid: 20_000, payments: [{ refunded: 10_000 }] })
  })

  it('refused by the provider say why, and leave the money where it is', async () => {
    const { ctx, ask, facts, refunds, payment } = await paid()
    await rowsOf(ctx.req, sql`UPDATE payments SET provider_payment_id = 'pi_unknown' WHERE id = ${payment.id}`)
    await ask(10_000)
    await relay()
    expect(await refunds()).toMatchObject([{ status: 'failed', failure: expect.stringContaining('pi_unknown') }])
    expect(await facts()).toMatchObject({ paid: 30_000, payments: [{ status: 'succeeded', needs_review: true }] })
  })

  it('made at the provider without us are booked too', async () => {
    const { facts, refunds, paymentIntentId } = await paid()
    await providers().payments.refund({
      idempotencyKey: `dashboard-${paymentIntentId}`,
      paymentIntentId,
      amount: usd(5_000),
      reason: 'requested_by_customer',
      metadata: {},
    })
    await settle()
    expect(await facts()).toMatchObject({ paid: 25_000, payments: [{ status: 'partially_refunded', refunded: 5_000 }] })
    expect(await refunds()).toMatchObject([{ status: 'completed', amount: 5_000 }])
  })

  it('that come back later ask staff to look, once', async () => {
    const { ask, facts, refunds, paymentIntentId } = await paid()
    await ask(10_000)
    await settle()
    const { refunds: made } = await providers().payments.getPayment({ paymentIntentId })
    sandbox.controls.failRefund(made[0]?.refundId ?? '')
    await settle()
    await settle()
    expect(await refunds()).toMatchObject([{ status: 'failed' }])
    expect((await facts()).payments).toMatchObject([{ needs_review: true }])
    expect((await facts()).events.filter((type) => type.startsWith('payment.needs_review')).sort()).toEqual([
      'payment.needs_review: refund-failed',
      'payment.needs_review: refund-shrank',
    ])
  })

  it('a dispute takes the money off the plan only when it is lost', async () => {
    const { facts, paymentIntentId } = await paid()
    const { id } = sandbox.controls.openDispute(paymentIntentId)
    await settle()
    expect(await facts()).toMatchObject({ paid: 30_000, payments: [{ status: 'disputed', needs_review: true }] })
    sandbox.controls.closeDispute(id, 'lost')
    await settle()
    expect(await facts()).toMatchObject({ payments: [{ status: 'lost' }], paid: 0, allocated: 0, net: 0 })
  })
})
