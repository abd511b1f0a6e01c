import { openStages } from '@/src/domain/crm/boardMoves'
import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'

const not = (condition: Sql, isNegated: boolean): Sql => (isNegated ? sql`NOT ${condition}` : condition)

const folded = (values: readonly string[]): Sql =>
  sql`(${sql.join(
    values.map((value) => sql`fold_text(${value})`),
    sql`, `,
  )})`

/** Asking about one customer, only what is theirs is looked at. */
type Only = { leads: Sql; bookings: Sql }

const onlyOf = (customerId: string | undefined): Only => ({
  leads: customerId ? sql`AND l.customer_id = ${customerId}` : sql``,
  bookings: customerId ? sql`AND b.customer_id = ${customerId}` : sql``,
})

const choice = ({ field, values }: Extract<SegmentCondition, { values: string[] }>, only: Only): Sql => {
  switch (field) {
    case 'tag':
      return sql`EXISTS (SELECT FROM customers_rels r WHERE r.parent_id = c.id AND r.path = 'tags' AND r.customer_tags_id::text IN ${anyOf(values)})`
    case 'country':
      return sql`(c.country IS NOT NULL AND upper(c.country) IN ${anyOf(values.map((value) => value.toUpperCase()))})`
    case 'language':
      return sql`coalesce(c.language::text IN ${anyOf(values)}, false)`
    case 'kind':
      return sql`c.kind::text IN ${anyOf(values)}`
    default:
      return sql`c.id IN (SELECT l.customer_id FROM leads l WHERE fold_text(l.${sql.identifier(field)}) IN ${folded(values)} ${only.leads})`
  }
}

/** Of a purpose, the consents (as `r`) that said something and that no later one took back. */
const standing = (purpose: Sql, said: Sql): Sql =>
  sql`SELECT r.customer_id FROM consent_records r WHERE r.purpose = ${purpose} AND ${said} AND NOT EXISTS (
        SELECT FROM consent_records later WHERE later.customer_id = r.customer_id AND later.purpose = ${purpose} AND (later.at, later.id) > (r.at, r.id))`

const saidYesToMarketing = standing(sql`'marketing'`, sql`r.granted`)
const saidNoToContact = standing(sql`'contact'`, sql`NOT r.granted`)

// What contactRules says of marketing by e-mail, for many customers at once: few said yes, and hardly anybody no, so that who did is asked for first.
const mayGetMarketing = sql`(c.email IS NOT NULL AND c.id IN (${saidYesToMarketing}) AND NOT EXISTS (${saidNoToContact} AND r.customer_id = c.id)
  AND NOT EXISTS (SELECT FROM suppressed_addresses s WHERE s.address = c.email))`

const hasOpenLead = (only: Only): Sql =>
  sql`c.id IN (SELECT l.customer_id FROM leads l WHERE l.stage IN ${anyOf(openStages)} ${only.leads})`

const counted = (table: 'leads' | 'bookings', least: number, only: Only): Sql =>
  table === 'leads'
    ? sql`c.id IN (SELECT l.customer_id FROM leads l WHERE true ${only.leads} GROUP BY l.customer_id HAVING count(*) >= ${least})`
    : sql`c.id IN (SELECT b.customer_id FROM bookings b WHERE b.status <> 'cancelled' AND b.customer_id IS NOT NULL ${only.bookings} GROUP BY b.customer_id HAVING count(*) >= ${least})`

const paid = (least: number, currency: string, only: Only): Sql =>
  sql`c.id IN (SELECT b.customer_id FROM payments p JOIN bookings b ON b.id = p.booking_id WHERE p.currency = ${currency} AND b.customer_id IS NOT NULL ${only.bookings}
        GROUP BY b.customer_id HAVING sum(p.received_minor - p.refunded_minor) >= ${least})`

const hasAsked = (only: Only): Sql => sql`EXISTS (SELECT FROM leads l WHERE l.customer_id = c.id ${only.leads})`
const askedSince = (start: string, only: Only): Sql =>
  sql`EXISTS (SELECT FROM leads l WHERE l.customer_id = c.id AND l.created_at >= ${start} ${only.leads})`

const dayMs = 86_400_000

const since = ({ field, is, days }: Extract<SegmentCondition, { days: number }>, now: Date, only: Only): Sql => {
  const isWithin = is === 'within'
  const start = new Date(now.getTime() - days * dayMs).toISOString()
  if (field === 'created') return isWithin ? sql`c.created_at >= ${start}` : sql`c.created_at < ${start}`
  if (field === 'last_lead')
    return isWithin ? askedSince(start, only) : sql`(${hasAsked(only)} AND NOT ${askedSince(start, only)})`
  const today = todayIn(teamZone, now)
  const first = addDays(today, -days)
  return sql`c.id IN (SELECT b.customer_id FROM bookings b WHERE b.status <> 'cancelled' AND b.end_date < ${today} AND b.customer_id IS NOT NULL ${only.bookings}
        GROUP BY b.customer_id HAVING ${not(sql`(max(b.end_date) < ${first})`, isWithin)})`
}

const conditionWhere = (condition: SegmentCondition, now: Date, only: Only): Sql => {
  if ('values' in condition) return not(choice(condition, only), condition.is === 'none_of')
  if ('days' in condition) return since(condition, now, only)
  // At most n is not n + 1 or more: whoever has none counts.
  if ('number' in condition) {
    const isMost = condition.is === 'at_most'
    return not(counted(condition.field, condition.number + (isMost ? 1 : 0), only), isMost)
  }
  if ('amount_minor' in condition) {
    const isMost = condition.is === 'at_most'
    return not(paid(condition.amount_minor + (isMost ? 1 : 0), condition.currency, only), isMost)
  }
  return not(condition.field === 'open_lead' ? hasOpenLead(only) : mayGetMarketing, condition.is === 'no')
}

/** The condition on customers (as `c`) that all conditions of a segment together are; `customerId` where only one is asked about. */
export const segmentWhere = (
  conditions: readonly SegmentCondition[],
  { now, customerId }: { now: Date; customerId?: string },
): Sql =>
  sql.join(
    [sql`true`, ...conditions.map((condition) => sql`(${conditionWhere(condition, now, onlyOf(customerId))})`)],
    sql` AND `,
  )
