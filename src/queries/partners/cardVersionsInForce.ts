import { validate as isUuid } from 'uuid'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

/**
 * Which version of a card is in force now, by the id of any of its versions; one whose card has none in force is not among
 * them, nor one of another card than the one named. One statement, however many there are.
 */
export const cardVersionsInForce = async (
  ctx: Pick<Context, 'payload'>,
  { versionIds, cardId = null }: { versionIds: readonly string[]; cardId?: string | null },
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(versionIds)].filter(isUuid)
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; active: string }>(
    ctx,
    sql`SELECT v.id, c.active_version_id AS active FROM rate_card_versions v JOIN rate_cards c ON c.id = v.card_id
        WHERE c.active_version_id IS NOT NULL AND v.id IN ${anyOf(ids)}
          AND ${cardId === null ? sql`true` : sql`c.id = ${cardId}`}`,
  )
  return new Map(rows.map(({ id, active }) => [id, active]))
}
