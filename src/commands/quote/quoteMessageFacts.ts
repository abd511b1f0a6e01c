import type { QueueMessage } from '@/src/commands/shared/queueMessage'
import { formatDate, todayIn } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Language } from '@/src/domain/shared/language'
import { firstName } from '@/src/domain/shared/personName'
import { teamZone } from '@/src/domain/shared/zone'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import type { QuoteRow, VersionRow } from './lockQuote'

type People = { name: string; email: string | null; owner_name: string | null; owner_email: string | null }

export type QuoteMessageFacts = {
  customerEmail: string | null
  owner: { id: string; email: string } | null
  /** The customer's. */
  language: Language
  values: QueueMessage['values']
  refs: QueueMessage['refs']
}

/** What a message about a sent version may say and to whom it goes; amounts and dates as the reader writes them. */
export const quoteMessageFacts = async (
  tx: Tx,
  { quote, version, language }: { quote: QuoteRow; version: VersionRow; language?: Language },
): Promise<QuoteMessageFacts> => {
  const view = version.frozen?.view
  const people = await rowOf<People>(
    tx,
    sql`SELECT c.name, c.email, s.name AS owner_name, s.email AS owner_email
        FROM customers c LEFT JOIN staff s ON s.id = ${quote.owner_id} WHERE c.id = ${quote.customer_id}`,
  )
  if (!view || !people) throw new Error('A version that was sent has its offer and its customer.')
  const locale = language ?? view.language
  return {
    customerEmail: people.email,
    owner: quote.owner_id && people.owner_email ? { id: quote.owner_id, email: people.owner_email } : null,
    language: view.language,
    values: {
      first_name: firstName(people.name, { language: view.language }),
      customer_name: people.name,
      title: view.title,
      reference: quote.reference,
      total: formatMoney(view.total, locale),
      valid_until: formatDate(todayIn(teamZone, new Date(view.validUntil)), { locale }),
      owner_name: people.owner_name ?? view.company.name,
      company_name: view.company.name,
    },
    refs: { customer: quote.customer_id, lead: quote.lead_id, quote: quote.id },
  }
}
