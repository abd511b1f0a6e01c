import { applyLeadFact } from '@/src/commands/crm/applyLeadFact'
import { recordActivity } from '@/src/commands/crm/recordActivity'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { ensureLink } from '@/src/platform/links/customerLinks'
import { emit } from '@/src/platform/outbox/emit'
import { lockVersion, type QuoteRow, type VersionRow } from './lockQuote'
import { queueQuoteSent } from './queueQuoteSent'

const supersedeOthers = (tx: Tx, { id, quote_id: quoteId }: VersionRow) =>
  rowsOf(
    tx,
    sql`UPDATE quote_versions SET status = 'superseded', updated_at = ${tx.now.toISOString()}
        WHERE quote_id = ${quoteId} AND id <> ${id} AND status IN ('sent', 'viewed')`,
  )

const markSent = (
  tx: Tx,
  { version, documentId, sha256 }: { version: VersionRow; documentId: string; sha256: string },
) =>
  rowsOf(
    tx,
    sql`UPDATE quote_versions SET status = 'sent', sent_at = ${tx.now.toISOString()}, pdf_id = ${documentId}, pdf_hash = ${sha256}, send_error = NULL,
               updated_at = ${tx.now.toISOString()}
        WHERE id = ${version.id}`,
  )

const showOnQuote = (tx: Tx, { quote, version }: { quote: QuoteRow; version: VersionRow }) =>
  rowsOf(
    tx,
    sql`UPDATE quotes SET status = 'sent', current_version_id = ${version.id}, title = ${version.frozen?.view.title ?? quote.title}, total_minor = ${version.total_minor},
               currency = ${version.currency}::enum_currency, valid_until = ${version.valid_until}, updated_at = ${tx.now.toISOString()}
        WHERE id = ${quote.id}`,
  )

/**
 * Lets a version go out once its document is stored: marks it sent, opens the customer's link and queues the message, all
 * or nothing; does nothing when it was released before; throws `not-found` and `illegal-transition`.
 */
export const releaseQuote = (
  ctx: Context,
  { versionId, documentId, sha256 }: { versionId: string; documentId: string; sha256: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    if (version.pdf_hash) return
    assertTransition(quoteVersionMachine, { from: version.status, to: 'sent' })

    await supersedeOthers(tx, version)
    await markSent(tx, { version, documentId, sha256 })
    await showOnQuote(tx, { quote, version })
    await ensureLink(tx, { kind: 'quote', targetId: quote.id, active: true })
    await applyLeadFact(tx, { leadId: quote.lead_id, fact: 'quote_sent' })
    await queueQuoteSent(tx, { quote, version })
    await recordActivity(tx, {
      leadId: quote.lead_id,
      type: 'quote',
      detail: `Quote ${quote.reference} v${version.number} sent.`,
    })
    await audit(tx.req, {
      action: 'quote.sent',
      entity: 'quote-versions',
      entityId: versionId,
      before: { status: 'sending' },
      after: { status: 'sent', sha256 },
    })
    await emit(tx.req, { type: 'quote.sent', data: { quoteId: quote.id, versionId, leadId: quote.lead_id } })
  })
