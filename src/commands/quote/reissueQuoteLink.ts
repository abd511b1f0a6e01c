import { recordActivity } from '@/src/commands/crm/recordActivity'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { linkUrl, reissueLink } from '@/src/platform/links/customerLinks'
import { lockCurrentVersion, lockQuote } from './lockQuote'

/** Gives a sent quote a new link and closes the old one; throws `not-found`, `quote-not-sent` and, for a withdrawn one, `quote-withdrawn`. */
export const reissueQuoteLink = (ctx: Context, { quoteId }: { quoteId: string }): Promise<{ url: string }> =>
  inTransaction(ctx, async (tx) => {
    const quote = await lockQuote(tx, quoteId)
    const { status } = await lockCurrentVersion(tx, quote)
    if (status === 'withdrawn')
      throw new DomainError('quote-withdrawn', 'This quote was withdrawn: send a new version to open it again.')
    const token = await reissueLink(tx, { kind: 'quote', targetId: quoteId, active: true })
    if (!token) throw new DomainError('quote-not-sent', 'This quote was not sent yet.')
    await recordActivity(tx, {
      leadId: quote.lead_id,
      type: 'quote',
      detail: `Quote ${quote.reference} has a new link; the old one opens nothing any more.`,
    })
    await audit(tx.req, { action: 'quote.link_reissued', entity: 'quotes', entityId: quoteId })
    return { url: linkUrl('quote', token) }
  })
