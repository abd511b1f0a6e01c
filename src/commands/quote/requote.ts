import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { type Requote, requoteOf } from '@/src/queries/quote/requoteOf'
import { lockQuote } from './lockQuote'
import { openVersion } from './openVersion'
import { writeRepriced } from './writeRepriced'

/**
 * Opens the next version of a quote as a copy of its newest sent one, at the rate cards, exchange and markup of now; throws
 * `not-found`, `quote-not-sent`, `quote-accepted`, and `draft-open` where a draft is being written.
 */
export const requote = (
  ctx: Context,
  { quoteId }: { quoteId: string },
): Promise<Requote & { versionId: string; number: number }> =>
  inTransaction(ctx, async (tx) => {
    await lockQuote(tx, quoteId)
    const again = await requoteOf(tx, { quoteId })
    const { fromVersionId, cards, priced, compared } = again
    const { versionId, number } = await openVersion(tx, { quoteId, fromVersionId })
    await writeRepriced(tx, { versionId, cards, priced })
    await audit(tx.req, {
      action: 'quote.requoted',
      entity: 'quote-versions',
      entityId: versionId,
      before: { total: compared.before.total },
      after: { total: compared.after.total },
    })
    await emit(tx.req, { type: 'quote.requoted', data: { quoteId, versionId, fromVersionId } })
    return { ...again, versionId, number }
  })
