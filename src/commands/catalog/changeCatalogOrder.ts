import { assertBoost } from '@/src/domain/catalog/assertBoost'
import type { CatalogErrorCode } from '@/src/domain/catalog/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import type { OrderChange } from '@/src/queries/catalog/catalogOrder'
import { recordFeedAtEnd } from './recordFeedAtEnd'

const writePriority = async (tx: Tx, { tourId, priority, seen }: OrderChange['priorities'][number]) => {
  const before = await rowOf<{ priority: number }>(
    tx,
    sql`SELECT priority::float8 AS priority FROM tours WHERE id::text = ${tourId} FOR UPDATE`,
  )
  if (!before) throw new DomainError('unknown-tour', 'One of the tours is not there any more.')
  if (seen !== undefined && seen !== before.priority)
    throw new DomainError<CatalogErrorCode>(
      'order-changed',
      'Somebody else changed the order meanwhile: load it again.',
    )
  if (before.priority === priority) return []
  await rowsOf(tx, sql`UPDATE tours SET priority = ${priority} WHERE id = ${tourId}`)
  // Its draft too: publishing that later must not bring the old place back.
  await rowsOf(tx, sql`UPDATE _tours_v SET version_priority = ${priority} WHERE parent_id = ${tourId} AND latest`)
  return [{ tour: tourId, before: before.priority, after: priority }]
}

const addBoost = async (tx: Tx, boost: OrderChange['addBoosts'][number]): Promise<void> => {
  const { tourId, destinationId, ...rest } = boost
  const data = { ...rest, tour: tourId, destination: destinationId }
  assertBoost(data)
  await tx.payload.create({ collection: 'tour-boosts', data, depth: 0, req: tx.req })
}

const removeBoosts = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const removed = await rowOf(tx, sql`DELETE FROM tour_boosts WHERE id::text = ${id} RETURNING id`)
    if (!removed) throw new DomainError('unknown-boost', 'One of the boosts is not there any more.')
  }
}

/** Changes the website's order: priorities, and boosts added and removed, all of it or none; throws `unknown-tour`, `order-changed`, `unknown-boost`, `invalid-boost`. */
export const changeCatalogOrder = (ctx: Context, change: OrderChange): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const moved = []
    for (const each of change.priorities.toSorted((a, b) => (a.tourId < b.tourId ? -1 : 1)))
      moved.push(...(await writePriority(tx, each)))
    for (const boost of change.addBoosts) await addBoost(tx, boost)
    await removeBoosts(tx, change.removeBoosts)
    recordFeedAtEnd(tx)
    await audit(tx.req, {
      action: 'catalog.order_changed',
      entity: 'catalog',
      entityId: 'order',
      after: { moved, added: change.addBoosts, removed: change.removeBoosts },
    })
    const boosts = change.addBoosts.length + change.removeBoosts.length
    await emit(tx.req, { type: 'catalog.order_changed', data: { tours: moved.length, boosts } })
  })
