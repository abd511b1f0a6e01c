import { APIError, type CollectionSlug } from 'payload'
import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Booking, Quote } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { type CustomerView, customerColumns, customerView } from '@/src/queries/crm/customerView'
import { type LeadView, leadColumns, leadView } from '@/src/queries/crm/leadView'
import { customersVisibleTo, leadsVisibleTo } from '@/src/queries/crm/visibleTo'

const shownMax = 100

export type CustomerOverview = { customer: CustomerView; leads: LeadView[]; quotes: Quote[]; bookings: Booking[] }

const nothingIfForbidden = (error: unknown): [] => {
  if (error instanceof APIError && error.status === 403) return []
  throw error
}

const visibleOf = async <Row>(ctx: Context, collection: CollectionSlug, customerId: string): Promise<Row[]> =>
  ctx.payload
    .find({
      collection,
      where: { customer: { equals: customerId } },
      sort: '-createdAt',
      limit: shownMax,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req: ctx.req,
    })
    .then(({ docs }) => docs as Row[], nothingIfForbidden)

/** Reads a customer with the newest hundred of their leads, quotes and bookings that the caller may see; throws `not-found`. */
export const customerOverview = async (ctx: Context, id: string): Promise<CustomerOverview> => {
  const caller = ctx.req.user
  const customer = isUuid(id)
    ? await rowOf<CustomerView>(
        ctx,
        sql`SELECT ${customerColumns} FROM customers c WHERE c.id = ${id} AND ${customersVisibleTo(caller)}`,
      )
    : undefined
  if (!customer) throw new DomainError('not-found', 'There is no such record.')
  const [leads, quotes, bookings] = await Promise.all([
    rowsOf<LeadView>(
      ctx,
      sql`SELECT ${leadColumns} FROM leads l LEFT JOIN staff s ON s.id = l.owner_id
          WHERE l.customer_id = ${id} AND ${leadsVisibleTo(caller)} ORDER BY l.created_at DESC, l.id DESC LIMIT ${shownMax}`,
    ),
    visibleOf<Quote>(ctx, 'quotes', id),
    visibleOf<Booking>(ctx, 'bookings', id),
  ])
  return { customer: customerView(customer), leads: leads.map(leadView), quotes, bookings }
}
