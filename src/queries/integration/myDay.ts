import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { type DayAsked, type DaySection, dayCountMax, daySections, sectionRows } from './daySections'

export type DayItem = {
  kind: 'lead' | 'task' | 'message' | 'quote' | 'price'
  /** Of a price that waits, its version's. */
  id: string
  /** Due, received, come in, asked or valid until; null for an offer without an end. */
  at: string | null
  /** What is to be done, what was written or asked, or what is offered. */
  text: string | null
  lead: {
    id: string
    reference: string
    title: string
    stage: LeadStage
    customer_name: string
    destination: string
    owner_name: string | null
  } | null
  quote: {
    reference: string
    status: string
    viewed_at: string | null
    value: { amount_minor: number; currency: CurrencyCode } | null
  } | null
}

export type DayGroup = { section: DaySection; count: number; more: boolean; items: DayItem[] }

type Row = Omit<DayItem, 'lead' | 'quote'> & {
  section: DaySection
  total: number
  lead_id: string | null
  reference: string
  title: string
  stage: LeadStage
  customer_name: string
  destination: string
  owner_name: string | null
  quote_reference: string | null
  quote_status: string
  viewed_at: string | null
  total_minor: number | null
  currency: CurrencyCode | null
}

const shownMax = 20

const instant = (value: unknown): string | null => (value ? new Date(String(value)).toISOString() : null)

const leadOf = ({
  lead_id: id,
  reference,
  title,
  stage,
  customer_name,
  destination,
  owner_name,
}: Row): DayItem['lead'] => (id ? { id, reference, title, stage, customer_name, destination, owner_name } : null)

const quoteOf = ({ quote_reference: reference, quote_status: status, ...row }: Row): DayItem['quote'] => {
  if (!reference) return null
  const { total_minor: amount, currency } = row
  const value = amount !== null && currency ? { amount_minor: Number(amount), currency } : null
  return { reference, status, viewed_at: instant(row.viewed_at), value }
}

const itemOf = (row: Row): DayItem => ({
  kind: row.kind,
  id: row.id,
  at: instant(row.at),
  text: row.text,
  lead: leadOf(row),
  quote: quoteOf(row),
})

/** Reads what somebody, or the team, has to look at today: the first of every section and how many there are; one statement. */
export const myDay = async (at: HasSession, asked: DayAsked): Promise<DayGroup[]> => {
  const rows = await rowsOf<Row>(
    at,
    sql`SELECT found.section, found.total, found.kind, found.id, found.at, found.text,
               l.id AS lead_id, l.reference, l.title, l.stage, l.destination, c.name AS customer_name, s.name AS owner_name,
               q.reference AS quote_reference, q.status AS quote_status, q.total_minor, q.currency, v.viewed_at
        FROM (${sql.join(
          daySections.map((section) => sectionRows(section, asked)),
          sql` UNION ALL `,
        )}) found
        LEFT JOIN leads l ON l.id = found.lead_id LEFT JOIN customers c ON c.id = l.customer_id
        LEFT JOIN quotes q ON found.kind = 'quote' AND q.id = found.id LEFT JOIN quote_versions v ON v.id = q.current_version_id
        LEFT JOIN tasks t ON found.kind = 'task' AND t.id = found.id
        LEFT JOIN staff s ON s.id = coalesce(t.owner_id, q.owner_id, l.owner_id)
        WHERE found.place <= ${shownMax} ORDER BY found.section, found.place`,
  )
  return daySections.map((section) => {
    const theirs = rows.filter((row) => row.section === section)
    const total = theirs[0]?.total ?? 0
    return { section, count: Math.min(total, dayCountMax), more: total > dayCountMax, items: theirs.map(itemOf) }
  })
}
