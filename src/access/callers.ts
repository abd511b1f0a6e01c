import type { PayloadRequest } from 'payload'
import type { Role, Scope } from '@/src/domain/shared/roles'

export type Caller = PayloadRequest['user']

export const isStaff = (caller: Caller): boolean => caller?.collection === 'staff'

/** Tells whether the caller is a staff member with one of the roles; an admin has every right. */
export const hasRole = (caller: Caller, ...wanted: Role[]): boolean => {
  if (caller?.collection !== 'staff') return false
  const held: readonly Role[] = caller.roles ?? []
  return held.includes('admin') || wanted.some((role) => held.includes(role))
}

/** Tells whether the caller is a service account whose key carries the scope. */
export const hasScope = (caller: Caller, wanted: Scope): boolean => {
  if (caller?.collection !== 'service-accounts') return false
  const held: readonly Scope[] = caller.scopes ?? []
  return held.includes('all') || held.includes(wanted)
}
