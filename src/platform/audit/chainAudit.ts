import type { Context } from '../context'
import { inTransaction, type Tx } from '../database/inTransaction'
import { rowOf, rowsOf, sql } from '../database/session'
import { logger } from '../logger'
import { type ChainedFields, chainedColumns, chainHash, firstHash } from './chainHash'

const batch = 500

type Head = { position: number; hash: string; written_in: string }

const headOf = (tx: Tx): Promise<Head | undefined> =>
  rowOf<Head>(
    tx,
    sql`SELECT position::int AS position, hash, COALESCE(written_in::text, '0') AS written_in
        FROM audit_chain LEFT JOIN audit_events ON audit_events.id = audit_event_id ORDER BY position DESC LIMIT 1`,
  )

/**
 * Only entries of transactions older than every one still open: none can commit later and belong before them. After a
 * restore into a new cluster transactions are counted from the start again, so a head from its future bounds nothing.
 */
const nextEntries = (tx: Tx, head: Head | undefined): Promise<ChainedFields[]> =>
  rowsOf<ChainedFields>(
    tx,
    sql`WITH bound AS (
          SELECT CASE WHEN ${head?.written_in ?? '0'}::xid8 < pg_snapshot_xmax(pg_current_snapshot())
                      THEN ${head?.written_in ?? '0'}::xid8 ELSE '0'::xid8 END AS lower,
                 pg_snapshot_xmin(pg_current_snapshot()) AS upper
        )
        SELECT ${chainedColumns} FROM audit_events AS entry, bound
        WHERE entry.written_in >= bound.lower AND entry.written_in < bound.upper
          AND NOT EXISTS (SELECT FROM audit_chain WHERE audit_event_id = entry.id)
        ORDER BY entry.written_in, entry.id LIMIT ${batch}`,
  )

const sealed = (entries: ChainedFields[], head: Head | undefined) => {
  let { position, hash } = head ?? { position: 0, hash: firstHash }
  return entries.map((entry) => {
    position += 1
    hash = chainHash(hash, entry)
    return { position, audit_event_id: entry.id, hash }
  })
}

/** Adds committed audit entries, at most 500, to the hash chain in the order they were written; returns how many. */
export const chainAudit = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const lock = await rowOf<{ held: boolean }>(
      tx,
      sql`SELECT pg_try_advisory_xact_lock(hashtext('audit chain')) AS held`,
    )
    if (!lock?.held) return 0
    const head = await headOf(tx)
    const links = sealed(await nextEntries(tx, head), head)
    const last = links.at(-1)
    if (!last) return 0
    await rowsOf(
      tx,
      sql`INSERT INTO audit_chain (position, audit_event_id, hash)
          SELECT position, audit_event_id, hash FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
            AS link (position bigint, audit_event_id uuid, hash text)`,
    )
    // Logs are kept elsewhere: whoever rewrites the whole chain cannot rewrite what they say its head was.
    tx.afterCommit(() => logger().info({ position: last.position, hash: last.hash }, 'audit chain head'))
    return links.length
  })
