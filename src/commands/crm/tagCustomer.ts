import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { anyOf, rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { lockCustomer } from './lockCustomer'

type TagCustomer = { customerId: string; add?: readonly string[]; remove?: readonly string[] }
type Tag = { id: string; name: string }

/** Puts tags on a customer and takes others off, each once; throws `not-found`, `already-merged` or `unknown-tag`. */
export const tagCustomer = (ctx: Context, { customerId, add = [], remove = [] }: TagCustomer): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await lockCustomer(tx, customerId)
    const known = await rowsOf<Tag>(tx, sql`SELECT id, name FROM customer_tags WHERE id IN ${anyOf([...add])}`)
    if (known.length < new Set(add).size) throw new DomainError('unknown-tag', 'There is no such tag.')
    const removed = await rowsOf<Tag>(
      tx,
      sql`DELETE FROM customers_rels r USING customer_tags t WHERE r.parent_id = ${customerId} AND r.path = 'tags'
            AND t.id = r.customer_tags_id AND r.customer_tags_id IN ${anyOf([...remove])} RETURNING t.id, t.name`,
    )
    const added: Tag[] = []
    for (const tag of known) {
      const made = await rowOf(
        tx,
        sql`INSERT INTO customers_rels ("order", parent_id, path, customer_tags_id)
            SELECT coalesce(max("order"), 0) + 1, ${customerId}, 'tags', ${tag.id} FROM customers_rels WHERE parent_id = ${customerId} AND path = 'tags'
            ON CONFLICT DO NOTHING RETURNING id`,
      )
      if (made) added.push(tag)
    }
    if (added.length + removed.length === 0) return
    await rowsOf(tx, sql`UPDATE customers SET updated_at = ${tx.now.toISOString()} WHERE id = ${customerId}`)
    await audit(tx.req, {
      action: 'customer.tagged',
      entity: 'customers',
      entityId: customerId,
      before: { tags: removed.map(({ name }) => name) },
      after: { tags: added.map(({ name }) => name) },
    })
  })
