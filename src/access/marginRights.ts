import type { FieldAccess } from 'payload'
import { type Caller, hasRole } from './callers'

/** Who sees what a quote costs us and what of it stays with us; no service account does. */
export const seesMargin = (caller: Caller): boolean => hasRole(caller, 'manager', 'sales', 'finance')

/** A field of net prices or margin. */
export const marginField: { read: FieldAccess } = { read: ({ req }) => seesMargin(req.user) }
