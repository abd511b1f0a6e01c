import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Notes until when Stripe's events were gone through; it never goes back. */
export const moveStripeCursor = async (ctx: Context, until: Date): Promise<void> => {
  const cursor = JSON.stringify({ until: until.toISOString() })
  await rowsOf(
    ctx.req,
    sql`INSERT INTO provider_cursors (name, cursor, updated_at) VALUES ('stripe.events', ${cursor}::jsonb, ${ctx.now.toISOString()})
        ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor, updated_at = excluded.updated_at
          WHERE provider_cursors.cursor->>'until' < excluded.cursor->>'until'`,
  )
}
