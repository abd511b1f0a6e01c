import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a component that has a price, is held or is in a quote: what was sold once stays known; switch it off instead. */
export const guardComponentInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf<{ what: string }>(
    req,
    sql`SELECT 'Rooms or seats are held of this component' AS what FROM inventory_allocations WHERE component_id = ${id}
        UNION ALL SELECT 'A rate card has prices of this component' FROM rate_cards_rels WHERE components_id = ${id}
        UNION ALL SELECT 'A quote has this component' FROM quote_versions_lines WHERE supplied_id = ${id}
        LIMIT 1`,
  )
  if (used) throw new APIError(`${used.what}: switch it off instead.`, 409, { code: 'in-use' }, true)
}
