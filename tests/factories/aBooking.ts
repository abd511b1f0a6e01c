import { openBooking } from '@/src/commands/booking/openBooking'
import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import { defaultPlan, type PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { addDays, type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

let made = 0

const snapshotOf = (start: CalendarDate, changes: Partial<AcceptedSnapshot>): AcceptedSnapshot => ({
  quoteReference: 'Q-2026-00001',
  version: 1,
  versionHash: 'a'.repeat(64),
  pdfHash: 'b'.repeat(64),
  acceptedAt: '2026-11-24T02:00:00.000Z',
  acceptedBy: { door: 'customer', name: 'Demo Traveller', address: '192.0.2.1', userAgent: 'test', staffName: null },
  title: 'Demo journey',
  language: 'en',
  travelers: { adults: 2, children: 1 },
  startDate: start,
  endDate: addDays(start, 9),
  days: [
    {
      number: 1,
      date: start,
      title: 'Arrival',
      place: 'Hanoi',
      description: 'You arrive.',
      meals: [],
      overnight: null,
      picture: null,
    },
  ],
  inclusions: ['A guide'],
  exclusions: [],
  priceLines: [],
  total: { amountMinor: 100_000, currency: 'USD' },
  perPerson: null,
  paymentPlan: [],
  terms: { version: '2026-11', text: 'Terms.' },
  ...changes,
})

export type MadeBooking = {
  bookingId: string
  reference: string
  status: string
  linkToken: string
  leadId: string
  quoteId: string
  customerId: string
  rows: PlanRowFact[]
}

export type PlanRowFact = {
  id: string
  kind: string
  label: string
  amount_minor: number
  paid_minor: number
  due_date: string | null
  status: string
}

/** Reads a booking's plan, in order. */
export const planOfBooking = (ctx: Context, bookingId: string): Promise<PlanRowFact[]> =>
  rowsOf<PlanRowFact>(
    ctx.req,
    sql`SELECT id, kind, label, amount_minor, paid_minor, due_date, status FROM payment_plan_rows WHERE booking_id = ${bookingId} ORDER BY position`,
  )

const makeQuote = (ctx: Context, ownerId: string | null) =>
  inTransaction(ctx, async ({ payload, req }) => {
    made += 1
    const name = `${process.pid}-${made}`
    const customer = await payload.create({
      collection: 'customers',
      data: { name: 'Demo Traveller', email: `traveller-${name}@example.com`, kind: 'person', language: 'en' },
      req,
    })
    const lead = await payload.create({
      collection: 'leads',
      data: {
        reference: `L-test-${name}`,
        title: 'Demo journey',
        destination: 'Vietnam',
        style: 'Culture',
        stage: 'proposal_sent',
        channel: 'website',
        customer: customer.id,
        owner: ownerId,
      },
      req,
    })
    const quote = await payload.create({
      collection: 'quotes',
      data: {
        reference: `Q-test-${name}`,
        title: 'Demo journey',
        status: 'sent',
        lead: lead.id,
        customer: customer.id,
      },
      req,
    })
    const version = await payload.create({
      collection: 'quote-versions',
      data: {
        quote: quote.id,
        number: 1,
        title: 'Demo journey',
        status: 'draft',
        language: 'en',
        adults: 2,
        children: 1,
        currency: 'USD',
        pricingMode: 'lump_sum',
        granularity: 'total',
        depositPercent: 30,
        balanceDaysBefore: 45,
        termsVersion: '2026-11',
        terms: 'Terms.',
      },
      req,
    })
    return { customerId: customer.id, leadId: lead.id, quoteId: quote.id, versionId: version.id }
  })

/** A booking just opened: 1,000.00 USD, 30 % deposit, ten days of travel 189 days from now, unless told otherwise. */
export const aBooking = async (
  ctx: Context,
  {
    plan = defaultPlan,
    ownerId = null,
    ...changes
  }: Partial<AcceptedSnapshot> & { plan?: PaymentPlan; ownerId?: string | null } = {},
): Promise<MadeBooking> => {
  const ids = await makeQuote(ctx, ownerId)
  const snapshot = snapshotOf(addDays(todayIn(teamZone, ctx.now), 189), changes)
  const opened = await openBooking(ctx, { ...ids, ownerId, snapshot, plan, acceptedPdfId: null })
  return { ...ids, ...opened, rows: await planOfBooking(ctx, opened.bookingId) }
}
