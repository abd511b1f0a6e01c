import { beforeAll, describe, expect, it } from '@jest/globals'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

const today = () => new Date().toISOString().slice(0, 10)
const unknown = '019ab3c0-0000-7000-8000-000000000000'

describe('working bookings and their money over HTTP', () => {
  const app = withTestApp()
  withPaymentsSandbox()
  let finance: TestStaff
  let sales: TestStaff
  let operations: TestStaff
  let content: TestStaff

  beforeAll(async () => {
    finance = await createStaff(app.payload, { roles: ['finance'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
    operations = await createStaff(app.payload, { roles: ['operations'] })
    content = await createStaff(app.payload, { roles: ['content'] })
  }, 60_000)

  const opened = async (ownerId: string | null = null) => {
    const ctx = await app.context()
    const booking = await aBooking(ctx, { ownerId })
    return {
      ...booking,
      path: `/api/v1/bookings/${booking.bookingId}`,
      facts: () => bookingFacts(ctx, booking.bookingId),
    }
  }
  const post = async (path: string, { headers }: { headers: Record<string, string> }, body: unknown = {}) => {
    const response = await app.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() }
  }
  const transfer = (given: object = {}) => ({
    amount_minor: 30_000,
    currency: 'USD',
    received_on: today(),
    reference: 'transfer 1',
    ...given,
  })

  it('finance records a transfer, which confirms and says who saw it', async () => {
    const { path, facts } = await opened()
    const answer = await post(`${path}/payments`, finance, transfer({ note: 'Statement 12' }))
    expect(answer).toMatchObject({ status: 201, body: { booking_status: 'confirmed' } })
    const payment = await app.payload.findByID({ collection: 'payments', id: answer.body.payment_id, depth: 0 })
    expect(payment).toMatchObject({
      method: 'bank_transfer',
      confirmedBy: finance.user.id,
      note: 'Statement 12',
      status: 'succeeded',
    })
    expect(await post(`${path}/payments`, finance, transfer())).toMatchObject({
      status: 409,
      body: { code: 'receipt-already-recorded' },
    })
    expect(await facts()).toMatchObject({ status: 'confirmed', stage: 'won', paid: 30_000 })
  })

  it('a service account with the scopes records one too', async () => {
    const { path } = await opened()
    const headers = await serviceAccountHeaders(app.payload, ['bookings:read', 'finance:write'])
    expect((await post(`${path}/payments`, { headers }, transfer({ method: 'cash' }))).status).toBe(201)
  })

  it.each([
    ['no amount', { amount_minor: undefined }],
    ['a negative amount', { amount_minor: -1 }],
    ['half a cent', { amount_minor: 1.5 }],
    ['text for an amount', { amount_minor: '30000' }],
    ['an unknown currency', { currency: 'XXX' }],
    ['a date that is none', { received_on: '2026-02-30' }],
    ['no reference', { reference: '  ' }],
    ['a method that only Stripe fills', { method: 'card' }],
    ['tomorrow', { received_on: '2999-01-01' }],
  ])('refuses %s with 422', async (_, given) => {
    const { path, facts } = await opened()
    expect((await post(`${path}/payments`, finance, transfer(given))).status).toBe(422)
    expect((await facts()).payments).toEqual([])
  })

  it('sales may neither record nor refund, content staff do not see that a booking exists', async () => {
    const { path, bookingId, rows } = await opened(sales.user.id)
    expect((await post(`${path}/payments`, sales, transfer())).status).toBe(403)
    expect((await post(`${path}/cancel`, sales, { reason: 'no' })).status).toBe(403)
    expect(
      (await post(`/api/v1/payment-plan-rows/${rows[0]?.id}/accept-shortfall`, sales, { reason: 'no' })).status,
    ).toBe(403)
    expect((await post(`/api/v1/payments/${unknown}/refunds`, operations, {})).status).toBe(403)
    expect((await app.fetch(`/api/bookings/${bookingId}`, { headers: content.headers })).status).toBeGreaterThan(400)
    expect(
      (await post(`${path}/payments`, { headers: { 'content-type': 'application/json' } }, transfer())).status,
    ).toBe(401)
  })

  it('answers unknown, malformed and invisible bookings with the same 404', async () => {
    const hidden = await opened(sales.user.id)
    const other = await createStaff(app.payload, { roles: ['sales'] })
    const answers = await Promise.all([
      post(`${hidden.path}/link`, other),
      post(`/api/v1/bookings/${unknown}/link`, other),
      post('/api/v1/bookings/nonsense/link', other),
    ])
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1)
  })

  it('hands the customer’s link to whoever talks with them', async () => {
    const { path, linkToken } = await opened(sales.user.id)
    expect(await post(`${path}/link`, sales)).toMatchObject({
      status: 200,
      body: { url: `http://localhost:8787/booking/${linkToken}` },
    })
  })

  it('accepts a shortfall, gives money back by hand, and settles what was flagged', async () => {
    const { path, rows, facts } = await opened()
    const { body } = await post(`${path}/payments`, finance, transfer({ amount_minor: 29_000 }))
    const accept = `/api/v1/payment-plan-rows/${rows[0]?.id}/accept-shortfall`
    expect(await post(accept, finance, { reason: '' })).toMatchObject({ status: 422 })
    expect(await post(accept, finance, { reason: 'The bank kept ten.' })).toMatchObject({
      status: 200,
      body: { booking_status: 'confirmed' },
    })
    const refunds = `/api/v1/payments/${body.payment_id}/refunds`
    const refund = { amount_minor: 4_000, currency: 'USD', reason: 'Shorter trip' }
    expect(await post(refunds, finance, refund)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'refunded_on' }] },
    })
    const byHand = { ...refund, refunded_on: today(), reference: 'back 1' }
    expect(await post(refunds, finance, { ...byHand, currency: 'EUR' })).toMatchObject({
      status: 409,
      body: { code: 'currency-mismatch' },
    })
    expect(await post(refunds, finance, byHand)).toMatchObject({ status: 200, body: { status: 'completed' } })
    expect(await facts()).toMatchObject({ paid: 25_000, payments: [{ status: 'partially_refunded', refunded: 4_000 }] })
    await app.payload.update({
      collection: 'payments',
      id: body.payment_id,
      data: { needsReview: true, reviewReason: 'Look.' },
      context: { command: true },
    })
    expect(await post(`/api/v1/payments/${body.payment_id}/review`, finance, { note: 'Looked at it.' })).toMatchObject({
      status: 200,
    })
    expect((await facts()).payments).toMatchObject([{ needs_review: false }])
  })

  it('operations cancel a booking, once, with the reason', async () => {
    const { path, facts } = await opened()
    expect((await post(`${path}/cancel`, operations, {})).status).toBe(422)
    expect(await post(`${path}/cancel`, operations, { reason: 'Visa refused' })).toEqual({
      status: 200,
      body: { status: 'cancelled' },
    })
    expect(await post(`${path}/cancel`, operations, { reason: 'again' })).toMatchObject({
      status: 409,
      body: { code: 'illegal-transition' },
    })
    expect(await facts()).toMatchObject({ status: 'cancelled', events: ['booking.cancelled'] })
  })

  it('refuses to write facts through Payload’s own REST', async () => {
    const { bookingId, facts } = await opened()
    const before = await facts()
    await app.fetch(`/api/bookings/${bookingId}`, {
      method: 'PATCH',
      headers: operations.headers,
      body: JSON.stringify({ status: 'confirmed', paidMinor: 1, title: 'New title' }),
    })
    expect(await facts()).toEqual(before)
    const created = await app.fetch('/api/payments', {
      method: 'POST',
      headers: finance.headers,
      body: JSON.stringify({ booking: bookingId, method: 'cash', amountMinor: 1, currency: 'USD' }),
    })
    expect(created.status).toBe(403)
  })
})
