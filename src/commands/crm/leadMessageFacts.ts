import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import { workingCalendarOf } from '@/src/domain/crm/workingCalendarOf'
import { formatInstant } from '@/src/domain/shared/formatInstant'
import type { Language } from '@/src/domain/shared/language'
import type { MessagePlaceholder } from '@/src/domain/shared/messagePlaceholders'
import { firstName } from '@/src/domain/shared/personName'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { companySettings } from '@/src/queries/shared/company'

type Row = {
  reference: string
  title: string
  destination: string
  notes: string | null
  channel: LeadChannel
  language: Language | null
  sla_due_at: string | null
  customer_id: string
  customer_name: string
  customer_email: string | null
  customer_phone: string | null
  owner_id: string | null
  owner_name: string | null
  owner_email: string | null
}

export type LeadMessageFacts = Row & { values: Partial<Record<MessagePlaceholder, string | null>> }

/** Reads whom messages about a lead go to and what fills their placeholders, written for a reader of `language`; null when the lead is gone. */
export const leadMessageFacts = async (
  tx: Tx,
  { leadId, language }: { leadId: string; language?: Language },
): Promise<LeadMessageFacts | null> => {
  const row = await rowOf<Row>(
    tx,
    sql`SELECT l.reference, l.title, l.destination, l.notes, l.channel, l.language, l.sla_due_at, l.customer_id,
               c.name AS customer_name, c.email AS customer_email, coalesce(c.phone, c.phone_typed) AS customer_phone,
               s.id AS owner_id, s.name AS owner_name, s.email AS owner_email
        FROM leads l JOIN customers c ON c.id = l.customer_id LEFT JOIN staff s ON s.id = l.owner_id AND s.active
        WHERE l.id = ${leadId}`,
  )
  if (!row) return null
  const reader = language ?? row.language ?? 'en'
  const settings = await companySettings(tx, reader)
  const { zone } = workingCalendarOf(settings)
  const values = {
    first_name: firstName(row.customer_name, { language: row.language ?? undefined }),
    customer_name: row.customer_name,
    customer_email: row.customer_email ?? '–',
    customer_phone: row.customer_phone ?? '–',
    destination: row.destination,
    reference: row.reference,
    title: row.title,
    notes: row.notes ?? '–',
    owner_name: row.owner_name ?? settings.name,
    company_name: settings.name,
    due_at: row.sla_due_at ? formatInstant(new Date(row.sla_due_at), { zone, locale: reader }) : null,
  }
  return { ...row, values }
}
