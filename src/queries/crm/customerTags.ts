import type { TagColour } from '@/src/domain/crm/tagColours'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'

export type CustomerTagView = { id: string; name: string; colour: TagColour }
export type CountedTag = CustomerTagView & { description: string | null; customers: number }

const shownMax = 500

/** The tags of a customer (as `c`), in the order they were put on. */
export const tagsOf: Sql = sql`(SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'colour', t.colour) ORDER BY r."order"), '[]')
  FROM customers_rels r JOIN customer_tags t ON t.id = r.customer_tags_id WHERE r.parent_id = c.id AND r.path = 'tags')`

/** Lists the tags with how many customers have each, by one statement. */
export const customerTags = (ctx: Pick<Context, 'payload'>): Promise<CountedTag[]> =>
  rowsOf<CountedTag>(
    ctx,
    sql`SELECT t.id, t.name, t.colour, t.description, (
          SELECT count(*)::int FROM customers_rels r JOIN customers c ON c.id = r.parent_id
          WHERE r.customer_tags_id = t.id AND r.path = 'tags' AND c.merged_into_id IS NULL
        ) AS customers
        FROM customer_tags t ORDER BY t.name LIMIT ${shownMax}`,
  )
