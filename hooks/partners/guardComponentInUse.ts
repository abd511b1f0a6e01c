import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a component that something is held of: what was sold once stays known; switch it off instead. */
export const guardComponentInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf(req, sql`SELECT 1 FROM inventory_allocations WHERE component_id = ${id} LIMIT 1`)
  if (used)
    throw new APIError(
      'Rooms or seats are held of this component: delete those first, or switch it off.',
      409,
      { code: 'in-use' },
      true,
    )
}
