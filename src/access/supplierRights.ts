import { type Caller, hasRole, hasScope } from './callers'
import { anyStaff, type Predicate, role, scope } from './predicates'

/** Who keeps partners, contracts, components and their net prices. */
export const keepsPartners = [role('manager', 'operations'), scope('partners:write')]

/** Tells whether a caller sees partners and what they cost us; content editors do not. */
export const maySeePartners = (caller: Caller): boolean =>
  hasRole(caller, 'manager', 'sales', 'operations', 'finance') ||
  hasScope(caller, 'partners:read') ||
  hasScope(caller, 'partners:write')

/** Who sees partners and what they cost us; content editors do not. */
export const seesPartners: Predicate[] = [({ req }) => maySeePartners(req.user)]

/** Who sees what is sold inside a quote, which names no price. */
export const seesComponents = [anyStaff, scope('partners:read'), scope('partners:write')]

/** Who sees where a partner's money goes: never sales. */
export const seesBankDetails = [role('manager', 'finance')]
