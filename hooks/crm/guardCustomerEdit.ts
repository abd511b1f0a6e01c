import type { CollectionBeforeValidateHook } from 'payload'
import { APIError } from 'payload'
import { isCommand } from '@/hooks/shared/refusing'
import { customerDetailsOf, decideCustomerEdit } from '@/src/domain/crm/decideCustomerEdit'
import type { Customer } from '@/src/payload-types'
import { rowOf, sql } from '@/src/platform/database/session'

/**
 * Puts what a form changed together with what others saved since it was opened, which it says as `seen`; refuses it with
 * both versions where somebody else changed the very same details. Whoever says nothing of what they saw writes over it.
 */
export const guardCustomerEdit: CollectionBeforeValidateHook<Customer> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data?.seen || isCommand(context)) return data
  const { seen: seenByThem, ...form } = data
  // Of two forms saved at once the second reads what the first has written.
  await rowOf(req, sql`SELECT FROM customers WHERE id = ${originalDoc.id} FOR UPDATE`)
  const stored = await req.payload.findByID({ collection: 'customers', id: originalDoc.id, depth: 0, req })
  const current = customerDetailsOf(stored)
  const seen = customerDetailsOf(seenByThem as Record<string, unknown>)
  const { changes, conflicts } = decideCustomerEdit({ current, seen, wanted: customerDetailsOf(form) })
  if (conflicts.length > 0)
    throw new APIError(
      'Somebody else changed the same details meanwhile. Nothing was saved.',
      409,
      { code: 'customer-changed', conflicts },
      true,
    )
  return { ...form, ...current, ...changes } as Partial<Customer>
}
