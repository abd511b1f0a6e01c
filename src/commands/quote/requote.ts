import { totalsOf } from '@/src/domain/quote/totalsOf'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { type Requote, requoteOf } from '@/src/queries/quote/requoteOf'
import { lockQuote } from './lockQuote'
import { openVersion } from './openVersion'

const useCardsInForce = async (tx: Tx, { versionId, cards }: { versionId: string; cards: Requote['cards'] }) => {
  for (const [from, to] of cards)
    if (from !== to)
      await rowsOf(
        tx,
        sql`UPDATE quote_versions_lines SET rate_card_version = ${to} WHERE _parent_id = ${versionId} AND rate_card_version = ${from}`,
      )
}

const keepTotals = (tx: Tx, { versionId, priced }: { versionId: string; priced: Requote['priced'] }) => {
  const { totalMinor, netTotalMinor, marginMinor, marginPercent } = totalsOf(priced)
  return rowsOf(
    tx,
    sql`UPDATE quote_versions SET total_minor = ${totalMinor}, net_total_minor = ${netTotalMinor},
               margin_minor = ${marginMinor}, margin_percent = ${marginPercent} WHERE id = ${versionId}`,
  )
}

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
    await useCardsInForce(tx, { versionId, cards })
    await keepTotals(tx, { versionId, priced })
    await audit(tx.req, {
      action: 'quote.requoted',
      entity: 'quote-versions',
      entityId: versionId,
      before: { total: compared.before.total },
      after: { total: compared.after.total },
    })
    return { ...again, versionId, number }
  })
