import { recordActivity } from '@/src/commands/crm/recordActivity'
import { decideDecline } from '@/src/domain/quote/decideDecline'
import { declineReasonFrom } from '@/src/domain/quote/declineReasons'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { targetOfToken } from '@/src/platform/links/customerLinks'
import { emit } from '@/src/platform/outbox/emit'
import { lockCurrentVersion, lockQuote } from './lockQuote'

type DeclineQuote = { token: string; reason: string | null; comment: string | null }

/** Declines a quote for the customer who holds its link, with the reason; throws `not-found` and whatever `decideDecline` refuses. */
export const declineQuote = (ctx: Context, { token, ...said }: DeclineQuote): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const quoteId = await targetOfToken(tx, { kind: 'quote', token })
    if (!quoteId) throw new DomainError('not-found', 'There is no such quote.')
    const quote = await lockQuote(tx, quoteId)
    const version = await lockCurrentVersion(tx, quote)
    const { changes, event } = decideDecline(
      { status: version.status, validUntil: new Date(version.valid_until ?? 0) },
      { now: tx.now, ...declineReasonFrom(said) },
    )
    const { status, declineReason: reason, declineComment: comment } = changes
    const now = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`UPDATE quote_versions SET status = ${status}, declined_at = ${now}, decline_reason = ${reason}, decline_comment = ${comment}, updated_at = ${now} WHERE id = ${version.id}`,
    )
    await rowsOf(tx, sql`UPDATE quotes SET status = ${status}, updated_at = ${now} WHERE id = ${quote.id}`)
    await recordActivity(tx, {
      leadId: quote.lead_id,
      type: 'quote',
      detail: `Quote ${quote.reference} v${version.number} declined: ${reason.replaceAll('_', ' ')}${comment ? ` – ${comment}` : ''}.`,
    })
    await audit(tx.req, {
      action: event,
      entity: 'quotes',
      entityId: quote.id,
      before: { status: version.status },
      after: changes,
    })
    await emit(tx.req, { type: event, data: { quoteId: quote.id, versionId: version.id, reason } })
  })
