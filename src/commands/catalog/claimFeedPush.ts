import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

export type FeedPushClaim = { sha256: string | null }

/** Takes the only right to push to a target for a while and tells what lies there; null while another has it. */
export const claimFeedPush = (
  ctx: Context,
  { target, leaseMs }: { target: string; leaseMs: number },
): Promise<FeedPushClaim | null> =>
  inTransaction(ctx, async (tx) => {
    const row = await rowOf<FeedPushClaim>(
      tx,
      sql`INSERT INTO feed_pushes AS p (target, claimed_until) VALUES (${target}, now() + make_interval(secs => ${leaseMs / 1000}))
          ON CONFLICT (target) DO UPDATE SET claimed_until = excluded.claimed_until
            WHERE p.claimed_until IS NULL OR p.claimed_until < now()
          RETURNING sha256`,
    )
    return row ?? null
  })
