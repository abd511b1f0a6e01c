import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import type { StoredOffer } from './frozenOffer'
import { offerView } from './offerView'

export type PrintableVersion = { quoteId: string; documentKey: string; view: QuoteView }

type Row = { quote_id: string; content_hash: string; frozen: StoredOffer }

/** Reads a version that waits for its document; null when it is not being sent any more. */
export const printableVersion = async (
  ctx: Context,
  { versionId }: { versionId: string },
): Promise<PrintableVersion | null> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT quote_id, content_hash, frozen FROM quote_versions WHERE id = ${versionId} AND status = 'sending'`,
  )
  if (!row) return null
  return {
    quoteId: row.quote_id,
    documentKey: `quote-version:${versionId}:${row.content_hash}`,
    view: { ...offerView(row.frozen), status: 'sent', canAccept: true },
  }
}
