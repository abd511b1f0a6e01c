import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

type Term = { collection: 'destinations' | 'travel-styles'; name: string }

const tables = { destinations: 'destinations', 'travel-styles': 'travel_styles' }

/** Adds a destination or style unless there is one of that name, in any case; tells whether it was made. */
export const addCatalogTerm = (ctx: Context, { collection, name }: Term): Promise<{ id: string; made: boolean }> =>
  inTransaction(ctx, async (tx) => {
    await rowsOf(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('catalog:import', 0))`)
    const known = await rowOf<{ id: string }>(
      tx,
      sql`SELECT id FROM ${sql.identifier(tables[collection])} WHERE lower(name) = lower(${name})`,
    )
    if (known) return { id: known.id, made: false }
    const { id } = await tx.payload.create({ collection, data: { name }, req: tx.req, depth: 0 })
    await audit(tx.req, { action: `${collection}.created`, entity: collection, entityId: id, after: { name } })
    return { id, made: true }
  })
