import type { ComponentPlaces } from '@/src/domain/quote/tripPricingOf'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

/** Where components are or lead to, and where a journey begins, by id; one statement, none where nobody asks. */
export const componentPlaces = async (
  ctx: Pick<Context, 'payload'>,
  { ids }: { ids: readonly string[] },
): Promise<ReadonlyMap<string, ComponentPlaces>> => {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<ComponentPlaces & { id: string }>(
    ctx,
    sql`SELECT id, place_id AS "placeId", place_from_id AS "placeFromId" FROM components WHERE id IN ${anyOf([...new Set(ids)])}`,
  )
  return new Map(rows.map(({ id, ...places }) => [id, places]))
}
