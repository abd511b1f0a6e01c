import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { MergeJournal, Pair } from './mergeJournal'

/** Gives the other's tags to the kept customer, each once. */
export const moveTags = async (tx: Tx, { keptId, awayId }: Pair): Promise<MergeJournal['tags']> => {
  const rows = await rowsOf<{ image: Record<string, unknown> }>(
    tx,
    sql`DELETE FROM customers_rels r WHERE parent_id = ${awayId} AND path = 'tags' RETURNING to_jsonb(r) AS image`,
  )
  const images = rows.map(({ image }) => image)
  if (images.length === 0) return { added: [], rows: [] }
  const added = await rowsOf<{ id: string }>(
    tx,
    sql`INSERT INTO customers_rels ("order", parent_id, path, customer_tags_id)
        SELECT coalesce((SELECT max("order") FROM customers_rels WHERE parent_id = ${keptId} AND path = 'tags'), 0) + row_number() OVER (ORDER BY was."order"),
               ${keptId}::uuid, 'tags', was.customer_tags_id
        FROM jsonb_populate_recordset(NULL::customers_rels, ${JSON.stringify(images)}::jsonb) AS was
        WHERE NOT EXISTS (SELECT FROM customers_rels k WHERE k.parent_id = ${keptId} AND k.path = 'tags' AND k.customer_tags_id = was.customer_tags_id)
        RETURNING customer_tags_id AS id`,
  )
  return { added: added.map(({ id }) => id), rows: images }
}

/** Gives the tags back; a tag that no longer exists stays away. */
export const moveTagsBack = async (
  tx: Tx,
  { keptId, tags }: { keptId: string; tags: MergeJournal['tags'] },
): Promise<void> => {
  if (tags.rows.length === 0) return
  await rowsOf(
    tx,
    sql`DELETE FROM customers_rels WHERE parent_id = ${keptId} AND path = 'tags'
          AND customer_tags_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(tags.added)}::jsonb))`,
  )
  await rowsOf(
    tx,
    sql`INSERT INTO customers_rels SELECT was.* FROM jsonb_populate_recordset(NULL::customers_rels, ${JSON.stringify(tags.rows)}::jsonb) AS was
        WHERE EXISTS (SELECT FROM customer_tags t WHERE t.id = was.customer_tags_id) ON CONFLICT DO NOTHING`,
  )
}
