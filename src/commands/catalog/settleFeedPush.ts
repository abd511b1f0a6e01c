import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type Settled = { target: string } & (
  | {
      outcome: 'pushed'
      sha256: string
      /** Of the bytes without our origin, by which the version is found. */
      portableSha256: string
      bytes: number
    }
  | { outcome: 'known' }
  | { outcome: 'failed'; error: string }
)

/** Notes what became of a push and gives the right to push back. */
export const settleFeedPush = (ctx: Context, settled: Settled): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { target, outcome } = settled
    if (outcome === 'pushed')
      await rowsOf(
        tx,
        sql`UPDATE feed_pushes SET sha256 = ${settled.sha256}, bytes = ${settled.bytes}, pushed_at = now(), failed_at = NULL, error = NULL,
              version = (SELECT number FROM feed_versions WHERE sha256 = ${settled.portableSha256} ORDER BY number DESC LIMIT 1), claimed_until = NULL
            WHERE target = ${target}`,
      )
    else if (outcome === 'failed')
      await rowsOf(
        tx,
        sql`UPDATE feed_pushes SET failed_at = now(), error = ${settled.error}, claimed_until = NULL WHERE target = ${target}`,
      )
    else
      await rowsOf(
        tx,
        sql`UPDATE feed_pushes SET failed_at = NULL, error = NULL, claimed_until = NULL WHERE target = ${target}`,
      )
  })
