import type { CollectionBeforeValidateHook } from 'payload'
import { APIError } from 'payload'
import { hasRole, isStaff } from '@/src/access/callers'

const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : value

/** Refuses leave that ends before it begins, and somebody else's by whoever is no manager; unnamed, it is the caller's own. */
export const guardOwnLeave: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const { user } = req
  const staff = idOf(data.staff ?? originalDoc?.staff) ?? (isStaff(user) ? user?.id : undefined)
  if (isStaff(user) && !hasRole(user, 'manager') && staff !== user?.id)
    throw new APIError('Only managers enter the leave of others.', 403, { code: 'forbidden' }, true)
  const { firstDay, lastDay } = { ...originalDoc, ...data }
  if (firstDay && lastDay && lastDay < firstDay)
    throw new APIError('Leave ends on its first day or later.', 422, { code: 'validation-failed' }, true)
  return { ...data, staff }
}
