import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { keepersSeenBy } from '@/src/domain/shared/keeper'
import type { Role, Scope } from '@/src/domain/shared/roles'
import { hasRole, hasScope, isStaff } from './callers'

type Answer = boolean | Where
export type Predicate = (args: { req: PayloadRequest }) => Answer

export const nobody: Predicate = () => false
export const everybody: Predicate = () => true
export const anyStaff: Predicate = ({ req }) => isStaff(req.user)

/** Allows staff with one of the roles (admins always). */
export const role =
  (...wanted: Role[]): Predicate =>
  ({ req }) =>
    hasRole(req.user, ...wanted)

/** Allows service accounts whose key carries the scope. */
export const scope =
  (wanted: Scope): Predicate =>
  ({ req }) =>
    hasScope(req.user, wanted)

/** Allows staff with the role, but only the rows that the filter describes. */
export const roleWhere =
  (wanted: Role, where: (callerId: string) => Where): Predicate =>
  ({ req }) =>
    req.user && hasRole(req.user, wanted) ? where(String(req.user.id)) : false

/** Allows what any of the predicates allows; rows of several filters add up. */
export const anyOf =
  (...predicates: Predicate[]): Access =>
  ({ req }) => {
    const answers = predicates.map((predicate) => predicate({ req }))
    if (answers.includes(true)) return true
    const filters = answers.filter((answer): answer is Where => typeof answer === 'object')
    if (filters.length === 0) return false
    return filters.length === 1 ? (filters[0] as Where) : { or: filters }
  }

/** The same for a field, which can only be seen or not. */
export const fieldFor =
  (...predicates: Predicate[]): FieldAccess =>
  ({ req }) =>
    predicates.some((predicate) => predicate({ req }) === true)

/** Allows a tour to be read by anybody while it is published, offered, and its destination is on. */
export const whenOffered: Predicate = () => ({
  _status: { equals: 'published' },
  offer: { equals: 'offered' },
  'destination.isOffered': { equals: true },
})

const kept = (relation: string | undefined, id: string): Where => ({
  [relation ? `${relation}.keeper` : 'keeper']: { in: keepersSeenBy(id) },
})

/** Allows sales the rows that they or nobody own; with a relation, the rows of what is so owned. */
export const ownOrUnassigned = (relation?: string): Predicate => roleWhere('sales', (id) => kept(relation, id))

/** The same, and the rows that have no such relation. */
export const ownUnassignedOrLoose = (relation: string): Predicate =>
  roleWhere('sales', (id) => ({ or: [kept(relation, id), { [relation]: { exists: false } }] }))

/** Allows sales the customers with a lead that they or nobody own, and those with none yet; what is left of a merged one has none either, and is not meant. */
export const ofOwnLeads: Predicate = roleWhere('sales', (id) => ({
  keepers: { intersects: keepersSeenBy(id) },
  mergedInto: { exists: false },
}))

/** Allows staff the rows whose relation names them. */
export const ofCaller =
  (relation: string): Predicate =>
  ({ req }) =>
    isStaff(req.user) && req.user ? { [relation]: { equals: req.user.id } } : false
