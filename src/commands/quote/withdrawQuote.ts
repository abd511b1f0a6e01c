import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { reissueLink } from '@/src/platform/links/customerLinks'
import { closeVersion } from './closeVersion'
import { lockCurrentVersion, lockQuote } from './lockQuote'

/** Takes the offer back: its newest sent version is withdrawn and the customer's link closed; throws `not-found`, `quote-not-sent`, `illegal-transition`. */
export const withdrawQuote = (
  ctx: Context,
  { quoteId, reason }: { quoteId: string; reason: string | null },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const quote = await lockQuote(tx, quoteId)
    const version = await lockCurrentVersion(tx, quote)
    await closeVersion(tx, { quote, version, to: 'withdrawn', reason })
    await reissueLink(tx, { kind: 'quote', targetId: quote.id, active: false })
  })
