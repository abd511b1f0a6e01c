import { validate as isUuid } from 'uuid'
import type { Caller } from '@/src/access/callers'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { type CustomerView, customerColumns, customerView } from './customerView'
import { type LeadView, leadColumns, leadView } from './leadView'
import { leadsVisibleTo } from './visibleTo'

type Itinerary = { title: string; place: string | null; tour_id: string | null; tour_day: number | null }[]
type FullLead = LeadView & {
  notes: string | null
  itinerary: Itinerary
  itinerary_unknown: { tour_id: string; day: number; why: string }[] | null
}
type Found = { lead: FullLead; customer: CustomerView }

const itinerary = sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object('title', d.title, 'place', d.place, 'tour_id', d.tour_id, 'tour_day', d.tour_day) ORDER BY d._order), '[]')
  FROM leads_itinerary d WHERE d._parent_id = l.id`

type FindLead = { id: string; caller: Caller } | { id: string; isVisible: true }

/**
 * Reads a lead and its customer for a caller, or for whoever was found to see it before; throws the same `not-found`
 * for one that is unknown, malformed or not theirs.
 */
export const findLead = async (ctx: Context, asked: FindLead): Promise<Found> => {
  const { id } = asked
  const visible = 'caller' in asked ? leadsVisibleTo(asked.caller) : sql`true`
  const row = isUuid(id)
    ? await rowOf<Found>(
        ctx,
        sql`SELECT (SELECT to_jsonb(lead) FROM (SELECT ${leadColumns}, l.notes, l.customer_differences, l.itinerary_unknown,
                      (${itinerary}) AS itinerary) lead) AS lead,
                   (SELECT to_jsonb(customer) FROM (SELECT ${customerColumns}) customer) AS customer
            FROM leads l LEFT JOIN staff s ON s.id = l.owner_id JOIN customers c ON c.id = l.customer_id
            WHERE l.id = ${id} AND ${visible}`,
      )
    : undefined
  if (!row) throw new DomainError('not-found', 'There is no such record.')
  return { lead: leadView(row.lead), customer: customerView(row.customer) }
}
