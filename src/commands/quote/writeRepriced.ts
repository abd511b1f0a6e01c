import type { PricedContent } from '@/src/domain/quote/priceContent'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type Repriced = {
  versionId: string
  /** Which version of a card takes the place of which. */
  cards: ReadonlyMap<string, string>
  priced: PricedContent
}

const moveLines = async (tx: Tx, { versionId, cards }: Repriced): Promise<number> => {
  let moved = 0
  for (const [from, to] of cards) {
    if (from === to) continue
    const lines = await rowsOf(
      tx,
      sql`UPDATE quote_versions_lines SET rate_card_version = ${to}
          WHERE _parent_id = ${versionId} AND rate_card_version = ${from} RETURNING id`,
    )
    moved += lines.length
  }
  return moved
}

/** Keeps what a draft comes to by other prices: lines go over to other versions of their cards; returns how many did. */
export const writeRepriced = async (tx: Tx, repriced: Repriced): Promise<number> => {
  const moved = await moveLines(tx, repriced)
  const { totalMinor, netTotalMinor, marginMinor, marginPercent } = totalsOf(repriced.priced)
  const at = tx.now.toISOString()
  // Counted as an edit: whoever has the draft open is told before they save over it.
  await rowsOf(
    tx,
    sql`UPDATE quote_versions SET total_minor = ${totalMinor}, net_total_minor = ${netTotalMinor}, margin_minor = ${marginMinor},
          margin_percent = ${marginPercent}, revision = coalesce(revision, 0) + 1, edited_by = ${tx.actor.name},
          edited_at = ${at}, updated_at = ${at}
        WHERE id = ${repriced.versionId}`,
  )
  return moved
}
