import type { QuoteVersion } from '@/src/payload-types'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

const action = 'quote.trip_saved'

const factsOf = ({ revision, days, lines, totalMinor, currency }: QuoteVersion) => ({
  revision: revision ?? 0,
  days: days?.length ?? 0,
  lines: lines?.length ?? 0,
  totalMinor: totalMinor ?? null,
  currency,
})

/**
 * Writes who saved a draft's trip, in counts: once in ten minutes for each person and version, because the builder saves
 * every few seconds. The revisions of the entry after tell how often it was saved between.
 */
export const auditTripSaved = async (
  tx: Tx,
  { before, after }: { before: QuoteVersion; after: QuoteVersion },
): Promise<void> => {
  const recent = await rowOf(
    tx,
    sql`SELECT FROM audit_events WHERE entity = 'quote-versions' AND entity_id = ${after.id} AND action = ${action}
          AND at > clock_timestamp() - interval '10 minutes' AND actor_id IS NOT DISTINCT FROM ${tx.actor.id} LIMIT 1`,
  )
  if (recent) return
  await audit(tx.req, {
    action,
    entity: 'quote-versions',
    entityId: after.id,
    before: factsOf(before),
    after: factsOf(after),
  })
}
