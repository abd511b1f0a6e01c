import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

/** Locks the feed's state until the transaction ends and tells at which version it is held; null where it is not. */
export const lockFeedState = async (tx: Tx): Promise<{ heldVersion: number | null }> => {
  const row = await rowOf<{ held: number | null }>(
    tx,
    sql`SELECT held_version::float8 AS held FROM feed_state FOR UPDATE`,
  )
  return { heldVersion: row?.held ?? null }
}
