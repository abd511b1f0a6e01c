import type { QueueMessage } from '@/src/commands/shared/queueMessage'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

type Row = {
  version_id: string
  quote_id: string
  lead_id: string
  customer_id: string
  reference: string
  title: string
  customer_name: string
  total_minor: string
  currency: CurrencyCode
  state: string
  reasons: string
  note: string | null
  answer_note: string | null
  asker_id: string | null
  asker_name: string | null
  asker_email: string | null
}

export type ApprovalFacts = Row & Pick<QueueMessage, 'values' | 'refs' | 'link'>

/** Reads what a message to staff about an approval says; undefined where it is gone. */
export const approvalFacts = async (
  tx: Tx,
  { approvalId }: { approvalId: string },
): Promise<ApprovalFacts | undefined> => {
  const row = await rowOf<Row>(
    tx,
    sql`SELECT v.id AS version_id, q.id AS quote_id, q.lead_id, q.customer_id, q.reference, v.title, c.name AS customer_name,
          coalesce((a.prices->0->'total'->>'amountMinor')::numeric, 0) AS total_minor, v.currency, a.state, a.reasons, a.note,
          a.answer_note, s.id AS asker_id, s.name AS asker_name, s.email AS asker_email
        FROM price_approvals a JOIN quote_versions v ON v.id = a.version_id JOIN quotes q ON q.id = a.quote_id
        JOIN customers c ON c.id = q.customer_id LEFT JOIN staff s ON s.id = a.asked_by_id AND s.active
        WHERE a.id = ${approvalId}`,
  )
  return (
    row && {
      ...row,
      values: {
        customer_name: row.customer_name,
        title: row.title,
        reference: row.reference,
        total: formatMoney({ amountMinor: Number(row.total_minor), currency: row.currency }, 'en'),
        owner_name: row.asker_name ?? 'Somebody',
      },
      refs: { customer: row.customer_id, lead: row.lead_id, quote: row.quote_id },
      link: { kind: 'panel', targetId: `quote-versions/${row.version_id}` },
    }
  )
}
