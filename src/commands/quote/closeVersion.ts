import { recordActivity } from '@/src/commands/crm/recordActivity'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { QuoteRow, VersionRow } from './lockQuote'

type CloseVersion = { quote: QuoteRow; version: VersionRow; to: 'expired' | 'withdrawn'; reason: string | null }

/** Closes an open version for good, on the quote and on its lead's timeline; throws `illegal-transition`. */
export const closeVersion = async (tx: Tx, { quote, version, to, reason }: CloseVersion): Promise<void> => {
  assertTransition(quoteVersionMachine, { from: version.status, to })
  const now = tx.now.toISOString()
  await rowsOf(tx, sql`UPDATE quote_versions SET status = ${to}, updated_at = ${now} WHERE id = ${version.id}`)
  await rowsOf(
    tx,
    sql`UPDATE quotes SET status = ${to}, updated_at = ${now} WHERE id = ${quote.id} AND current_version_id = ${version.id}`,
  )
  await recordActivity(tx, {
    leadId: quote.lead_id,
    type: 'quote',
    detail: `Quote ${quote.reference} v${version.number} ${to}${reason ? `: ${reason}` : ''}.`,
  })
  await audit(tx.req, {
    action: `quote.${to}`,
    entity: 'quotes',
    entityId: quote.id,
    before: { status: version.status },
    after: { status: to },
    reason,
  })
}
