import { recordActivity } from '@/src/commands/crm/recordActivity'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { openLinkUrl, reissueLink } from '@/src/platform/links/customerLinks'
import { lockQuote } from './lockQuote'

/** Closes the customer's link to a quote, which otherwise stays as it is; throws `not-found`, `quote-not-sent` where none is open. */
export const revokeQuoteLink = (
  ctx: Context,
  { quoteId, reason }: { quoteId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const quote = await lockQuote(tx, quoteId)
    if (!(await openLinkUrl(tx, { kind: 'quote', targetId: quoteId })))
      throw new DomainError('quote-not-sent', 'There is no open link to close.')
    await reissueLink(tx, { kind: 'quote', targetId: quoteId, active: false })
    await recordActivity(tx, {
      leadId: quote.lead_id,
      type: 'quote',
      detail: `The link to quote ${quote.reference} was closed: ${reason}.`,
    })
    await audit(tx.req, { action: 'quote.link_revoked', entity: 'quotes', entityId: quoteId, reason })
  })
