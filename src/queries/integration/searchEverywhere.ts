import { type Caller, hasRole, hasScope, isStaff } from '@/src/access/callers'
import { explainMatch, type FoundField, type Match } from '@/src/domain/integration/explainMatch'
import { type SearchTerm, searchTerm } from '@/src/domain/integration/searchTerm'
import type { Context } from '@/src/platform/context'
import { type FoundCustomer, searchCustomers } from './searchCustomers'
import { type FoundRecord, type RecordKind, searchRecords } from './searchRecords'
import { type FoundTour, searchTours } from './searchTours'

export const searchTypes = ['leads', 'customers', 'quotes', 'bookings', 'tours'] as const
export type SearchType = (typeof searchTypes)[number]

export type SearchHit = {
  type: SearchType
  id: string
  reference: string | null
  title: string
  detail: string
  match: Match | null
}

export type SearchGroup = { type: SearchType; hits: SearchHit[] }

/** So many of the customers found bring their leads, quotes and bookings with them. */
const companionsMax = 50

const mayFind: Record<SearchType, (caller: Caller) => boolean> = {
  leads: (caller) => hasRole(caller, 'manager', 'sales') || hasScope(caller, 'crm:read'),
  customers: (caller) => hasRole(caller, 'manager', 'sales', 'operations', 'finance') || hasScope(caller, 'crm:read'),
  quotes: (caller) => hasRole(caller, 'manager', 'sales', 'finance') || hasScope(caller, 'quotes:read'),
  bookings: (caller) =>
    hasRole(caller, 'manager', 'sales', 'operations', 'finance') || hasScope(caller, 'bookings:read'),
  tours: (caller) => isStaff(caller) || hasScope(caller, 'catalog:read'),
}

/** The kinds of things a caller may find at all. */
export const findableBy = (caller: Caller): SearchType[] => searchTypes.filter((type) => mayFind[type](caller))

const sentence = (...parts: (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

const wordsOf = (status: string): string => status.replaceAll('_', ' ')

const contacts = ({ email, phone }: FoundCustomer): FoundField[] => [
  { field: 'email', text: email },
  { field: 'phone', text: phone },
]

const customerHit = (term: SearchTerm, customer: FoundCustomer): SearchHit => ({
  type: 'customers',
  id: customer.id,
  reference: null,
  title: customer.name,
  detail: sentence(customer.email, customer.phone),
  match: explainMatch(term, [{ field: 'name', text: customer.name }, ...contacts(customer)]),
})

const recordHit = (
  term: SearchTerm,
  { kind, record, customer }: { kind: RecordKind; record: FoundRecord; customer: FoundCustomer | undefined },
): SearchHit => ({
  type: kind,
  id: record.id,
  reference: record.reference,
  title: record.title,
  detail: sentence(wordsOf(record.status), record.about, record.customer_name, record.owner_name),
  match: explainMatch(term, [
    { field: 'reference', text: record.reference },
    { field: 'title', text: record.title },
    { field: 'customer', text: record.customer_name },
    // Only of a customer whom the caller was found to see.
    ...(customer ? contacts(customer) : []),
  ]),
})

const tourHit = (term: SearchTerm, tour: FoundTour): SearchHit => ({
  type: 'tours',
  id: tour.id,
  reference: tour.public_id,
  title: tour.title,
  detail: sentence(tour.status, tour.destination, tour.duration_days && `${tour.duration_days} days`),
  match: explainMatch(term, [
    { field: 'title', text: tour.title },
    { field: 'reference', text: tour.public_id },
  ]),
})

type Asked = { caller: Caller; text: string; types: readonly SearchType[]; limit: number }

/** Looks for what somebody typed among everything a caller may see: groups in a fixed order, best first; one statement a group. */
export const searchEverywhere = async (
  ctx: Pick<Context, 'payload'>,
  { caller, text, types, limit }: Asked,
): Promise<{ term: SearchTerm | null; groups: SearchGroup[] }> => {
  const term = searchTerm(text)
  if (!term) return { term, groups: [] }
  const findable = findableBy(caller)
  const wanted = findable.filter((type) => types.includes(type))
  const needsPeople = findable.includes('customers') && wanted.some((type) => type !== 'tours')
  const people = needsPeople ? await searchCustomers(ctx, { caller, term, limit: companionsMax, shown: limit }) : []
  const customerIds = people.map(({ id }) => id)
  const hitsOf = async (type: SearchType): Promise<SearchHit[]> => {
    if (type === 'customers') return people.slice(0, limit).map((customer) => customerHit(term, customer))
    if (type === 'tours') return (await searchTours(ctx, { term, limit })).map((tour) => tourHit(term, tour))
    const records = await searchRecords(ctx, { kind: type, caller, term, limit, shown: limit, customerIds })
    return records.map((record) => {
      const customer = people.find(({ id }) => id === record.customer_id)
      return recordHit(term, { kind: type, record, customer })
    })
  }
  const groups = await Promise.all(wanted.map(async (type) => ({ type, hits: await hitsOf(type) })))
  return { term, groups: groups.filter(({ hits }) => hits.length > 0) }
}
