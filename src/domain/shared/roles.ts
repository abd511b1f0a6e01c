/** The roles a staff member may have; rights add up. */
export const roles = ['admin', 'manager', 'sales', 'operations', 'finance', 'content'] as const

export type Role = (typeof roles)[number]

/** What a service account's key may be allowed to do; `all` is everything. */
export const scopes = [
  'all',
  'catalog:read',
  'catalog:write',
  'crm:read',
  'crm:write',
  'quotes:read',
  'quotes:write',
  'bookings:read',
  'bookings:write',
  'finance:read',
  'finance:write',
  'partners:read',
  'partners:write',
  'messages:read',
  'system:read',
] as const

export type Scope = (typeof scopes)[number]
