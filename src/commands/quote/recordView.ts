import { createHash } from 'node:crypto'
import { isbot } from 'isbot'
import { recordActivity } from '@/src/commands/crm/recordActivity'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockVersion } from './lockQuote'

export type Visitor = { address: string; userAgent: string | null; isStaff: boolean; isPrefetch: boolean }

const counts = ({ userAgent, isStaff, isPrefetch }: Visitor): boolean =>
  !isStaff && !isPrefetch && userAgent !== null && !isbot(userAgent)

const visitorHash = ({ address, userAgent }: Visitor): string =>
  createHash('sha256').update(`${address}\n${userAgent}`).digest('hex')

const isFirstThisHour = async (
  tx: Tx,
  { versionId, visitor }: { versionId: string; visitor: Visitor },
): Promise<boolean> => {
  const made = await rowsOf(
    tx,
    sql`INSERT INTO quote_views (version_id, visitor_hash, hour) VALUES (${versionId}, ${visitorHash(visitor)}, date_trunc('hour', ${tx.now.toISOString()}::timestamptz))
        ON CONFLICT DO NOTHING RETURNING hour`,
  )
  return made.length > 0
}

/** Counts a customer's look at a version, once per visitor and hour; link scanners, prefetches and staff don't count. */
export const recordView = async (
  ctx: Context,
  { versionId, visitor }: { versionId: string; visitor: Visitor },
): Promise<void> => {
  if (!counts(visitor)) return
  await inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    if (!(await isFirstThisHour(tx, { versionId, visitor }))) return
    const now = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`UPDATE quote_versions SET views = coalesce(views, 0) + 1, viewed_at = coalesce(viewed_at, ${now}::timestamptz),
                 status = CASE WHEN status = 'sent' THEN 'viewed' ELSE status END
          WHERE id = ${versionId}`,
    )
    if (version.status !== 'sent') return
    await rowsOf(tx, sql`UPDATE quotes SET status = 'viewed', updated_at = ${now} WHERE id = ${quote.id}`)
    await recordActivity(tx, {
      leadId: quote.lead_id,
      type: 'quote',
      detail: `The customer opened quote ${quote.reference} v${version.number}.`,
    })
    await emit(tx.req, { type: 'quote.viewed', data: { quoteId: quote.id, versionId } })
  })
}
