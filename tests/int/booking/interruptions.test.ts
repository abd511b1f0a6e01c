import { describe, expect, it } from '@jest/globals'
import { settleCheckoutsSweep } from '@/jobs/booking/settleCheckoutsSweep'
import { startPayment } from '@/src/commands/booking/startPayment'
import { providers } from '@/src/providers/providers'
import { checkoutToOpen } from '@/src/queries/booking/checkoutToOpen'
import { withCardPayments } from '@/tests/support/cardPayments'

const minute = 60_000
const later = (ms: number) => new Date(Date.now() + ms)

describe('a card payment that a crash interrupts', () => {
  const { sandbox, settle, opened, test } = withCardPayments()
  const sweep = async (now: Date) => settleCheckoutsSweep.run(await test.context({ now }))

  const started = async () => {
    const booking = await opened()
    const { paymentId } = await startPayment(booking.ctx, { bookingId: booking.bookingId, planRowId: booking.deposit })
    return { ...booking, paymentId }
  }

  it('before the provider was asked goes on under the same payment when the customer tries again', async () => {
    const { checkout, facts, paymentId } = await started()
    const { checkoutId } = await checkout()
    expect((await facts()).payments).toMatchObject([{ id: paymentId, checkout_id: checkoutId, status: 'initiated' }])
  })

  it('after the provider answered leads to the checkout that was made, not to a second one', async () => {
    const { ctx, checkout, facts, paymentId } = await started()
    const request = await checkoutToOpen(ctx, paymentId)
    if (!request) throw new Error('A started payment can be opened.')
    const lost = await providers().payments.createCheckout(request)
    const { checkoutId } = await checkout()
    expect(checkoutId).toBe(lost.checkoutId)
    expect((await facts()).payments).toHaveLength(1)
  })

  it('is finished by the sweep, which leaves young ones alone', async () => {
    const { facts, paymentId } = await started()
    await sweep(new Date())
    expect((await facts()).payments).toMatchObject([{ id: paymentId, checkout_id: null }])
    await sweep(later(3 * minute))
    expect((await facts()).payments).toMatchObject([
      { status: 'initiated', checkout_id: expect.stringMatching(/^cs_/) },
    ])
  })

  it('is cancelled by the sweep when the provider would not open it any more', async () => {
    const { ctx, facts, deposit, bookingId, checkout } = await opened({}, new Date(Date.now() - 160 * minute))
    await startPayment(ctx, { bookingId, planRowId: deposit })
    expect(await sweep(new Date())).toMatchObject({ settled: 1, failed: 0 })
    expect((await facts()).payments).toMatchObject([{ status: 'cancelled', checkout_id: null }])
    await checkout(deposit, new Date())
    expect((await facts()).payments).toMatchObject([{ status: 'cancelled' }, { status: 'initiated' }])
  })

  it('between the customer’s payment and our write is booked once, by whoever looks first', async () => {
    const { ctx, facts, paymentId } = await started()
    const request = await checkoutToOpen(ctx, paymentId)
    if (!request) throw new Error('A started payment can be opened.')
    const { checkoutId } = await providers().payments.createCheckout(request)
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    await sweep(later(5 * minute))
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 30_000,
      payments: [{ status: 'succeeded', checkout_id: checkoutId }],
      events: ['payment.received', 'booking.confirmed'],
    })
  })

  it('whose page ran out unheard is cancelled after its time, and one that was paid is booked', async () => {
    const paid = await opened()
    const left = await opened()
    const { checkoutId } = await paid.checkout()
    const { checkoutId: abandoned } = await left.checkout()
    sandbox.controls.pay(checkoutId, 'good')
    sandbox.controls.expire(abandoned)
    await sweep(later(4 * 60 * minute))
    expect(await paid.facts()).toMatchObject({ status: 'confirmed', paid: 30_000 })
    expect(await left.facts()).toMatchObject({ status: 'pending', payments: [{ status: 'cancelled' }] })
  })
})
