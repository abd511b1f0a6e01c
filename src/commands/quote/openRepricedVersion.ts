import { contentOf } from '@/src/domain/quote/contentOf'
import { priceContent } from '@/src/domain/quote/priceContent'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { readPricingFacts } from '@/src/queries/quote/readPricingFacts'
import { openVersion } from './openVersion'

/** Moves the lines of a draft from superseded prices of a card to those in force; returns how many. */
const moveLines = async (tx: Tx, { versionId, cardId }: { versionId: string; cardId: string }): Promise<number> => {
  const moved = await rowsOf(
    tx,
    sql`UPDATE quote_versions_lines l SET rate_card_version = k.active_version_id::text
        FROM rate_cards k JOIN rate_card_versions v ON v.card_id = k.id
        WHERE k.id = ${cardId} AND l._parent_id = ${versionId} AND l.rate_card_version = v.id::text
          AND v.id <> k.active_version_id RETURNING l.id`,
  )
  return moved.length
}

/**
 * Opens the next version of a quote, or finds the draft there is, and prices it by what holds now; lines of the given card
 * go over to its version in force. Throws `not-found` and `quote-accepted`.
 */
export const openRepricedVersion = (
  ctx: Context,
  { quoteId, cardId }: { quoteId: string; cardId: string | null },
): Promise<{ versionId: string; number: number; isNew: boolean }> =>
  inTransaction(ctx, async (tx) => {
    const opened = await openVersion(tx, { quoteId })
    const { versionId: id } = opened
    const moved = cardId ? await moveLines(tx, { versionId: id, cardId }) : 0
    const before = await tx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: tx.req })
    if (before.status !== 'draft') return opened
    const content = contentOf(before)
    const totals = totalsOf(priceContent(content, await readPricingFacts(tx, content)))
    await tx.payload.update({ collection: 'quote-versions', id, data: totals, depth: 0, req: tx.req })
    await audit(tx.req, {
      action: 'quote.version_repriced',
      entity: 'quote-versions',
      entityId: id,
      before: { totalMinor: before.totalMinor ?? null },
      after: { totalMinor: totals.totalMinor, linesMoved: moved },
    })
    return opened
  })
