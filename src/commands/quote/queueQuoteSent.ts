import { queueMessage } from '@/src/commands/shared/queueMessage'
import { formatDate, todayIn } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { firstName } from '@/src/domain/shared/personName'
import { teamZone } from '@/src/domain/shared/zone'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import type { QuoteRow, VersionRow } from './lockQuote'

type Recipient = { name: string; email: string; owner_name: string | null }

/** Queues the message that brings the customer the link to a quote. */
export const queueQuoteSent = async (
  tx: Tx,
  { quote, version }: { quote: QuoteRow; version: VersionRow },
): Promise<void> => {
  const view = version.frozen?.view
  const to = await rowOf<Recipient>(
    tx,
    sql`SELECT c.name, c.email, s.name AS owner_name FROM customers c LEFT JOIN staff s ON s.id = ${quote.owner_id} WHERE c.id = ${quote.customer_id}`,
  )
  if (!view || !to) throw new Error('A version being released has its offer and its customer.')
  await queueMessage(tx, {
    templateKey: 'quote_sent',
    key: `quote_sent:${version.id}`,
    audience: 'customer',
    to: to.email,
    language: view.language,
    values: {
      first_name: firstName(to.name, { language: view.language }),
      customer_name: to.name,
      title: view.title,
      reference: quote.reference,
      total: formatMoney(view.total, view.language),
      valid_until: formatDate(todayIn(teamZone, new Date(view.validUntil)), { locale: view.language }),
      owner_name: to.owner_name ?? view.company.name,
      company_name: view.company.name,
    },
    refs: { customer: quote.customer_id, lead: quote.lead_id, quote: quote.id },
    link: { kind: 'quote', targetId: quote.id },
  })
}
