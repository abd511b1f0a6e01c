import { anyStaff, role, scope } from './predicates'

/** Who keeps partners, contracts, components and their net prices. */
export const keepsPartners = [role('manager', 'operations'), scope('partners:write')]

/** Who sees partners and what they cost us; content editors do not. */
export const seesPartners = [
  role('manager', 'sales', 'operations', 'finance'),
  scope('partners:read'),
  scope('partners:write'),
]

/** Who sees what is sold inside a quote, which names no price. */
export const seesComponents = [anyStaff, scope('partners:read'), scope('partners:write')]

/** Who sees where a partner's money goes: never sales. */
export const seesBankDetails = [role('manager', 'finance')]
