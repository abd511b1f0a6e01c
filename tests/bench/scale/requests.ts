import { leadSorts } from '@/src/queries/crm/listLeads'

/** What is asked for by name in a filled database: the same rows exist in every size. */
export type Known = {
  leadId: string
  customerId: string
  ownerId: string
  reference: string
  name: string
  email: string
  phone: string
  /** A draft whose trip is priced by rate cards. */
  draftId: string
  /** A version of a rate card that follows one by which open quotes are priced. */
  cardVersionId: string
  /** A rate of exchange that a third of all rate cards is sold by. */
  fxRateId: string
  /** Saved filters over customers, each of another kind. */
  segmentIds: Record<string, string>
}

/** One data request of a view, over the staff API; with `post`, the field of that request's answer that is sent to `path`. */
export type Request = { view: string; what: string; path: string; post?: { from: string; field: string } }

const query = (path: string, given: Record<string, string>): string => `${path}?${new URLSearchParams(given)}`

/** The name with its second and third letter in each other's place. */
const mistyped = (name: string): string => name.replace(/^(.)(.)(.)/, '$1$3$2')

const leads = (what: string, given: Record<string, string>): Request => ({
  view: 'leads',
  what,
  path: query('/api/v1/leads', given),
})
const search = (what: string, q: string): Request => ({ view: 'search', what, path: query('/api/v1/search', { q }) })
const board = (what: string, path: string, given: Record<string, string> = {}): Request => ({
  view: 'board',
  what,
  path: query(path, given),
})
const builder = (what: string, path: string, given: Record<string, string> = {}): Request => ({
  view: 'builder',
  what,
  path: query(path, given),
})
const blastRadius = (what: string, path: string): Request => ({
  view: 'blast radius',
  what,
  path: `${path}/blast-radius`,
})
const sources = (what: string, given: Record<string, string>): Request => ({
  view: 'lead sources',
  what,
  path: query('/api/v1/reports/lead-sources', given),
})

/** Every data request whose time is promised, by view. */
export const requestsFor = ({
  leadId,
  customerId,
  ownerId,
  reference,
  name,
  email,
  phone,
  draftId,
  cardVersionId,
  fxRateId,
  segmentIds,
}: Known): Request[] => [
  board('summary', '/api/v1/board'),
  board('a column', '/api/v1/board/qualified'),
  board('summary, searched', '/api/v1/board', { search: name }),
  board('a column, filtered', '/api/v1/board/new', { destination: 'Vietnam', style: 'Culture' }),
  ...leadSorts.map((sort) => leads(sort, { sort })),
  ...['new', 'lost', 'post_trip'].map((stage) => leads(`stage ${stage}`, { stage, sort: 'sla_due_at_asc' })),
  leads('an owner', { owner_id: ownerId }),
  leads('unassigned', { owner_id: 'unassigned' }),
  leads('page 100', { page: '100' }),
  leads('search: a name', { search: name }),
  leads('search: what many say', { search: 'vietnam' }),
  leads('search: nothing', { search: 'no such words' }),
  { view: 'my day', what: 'one’s own', path: '/api/v1/my-day' },
  { view: 'customers', what: 'newest', path: '/api/v1/customers' },
  { view: 'customers', what: 'search', path: query('/api/v1/customers', { search: name }) },
  { view: 'customers', what: 'one', path: `/api/v1/customers/${customerId}` },
  search('reference', reference),
  search('name', name),
  search('name, mistyped', mistyped(name)),
  search('e-mail', email),
  search('end of a phone number', phone.slice(-6)),
  { view: 'workspace', what: 'lead', path: `/api/v1/leads/${leadId}` },
  { view: 'workspace', what: 'conversation', path: `/api/v1/leads/${leadId}/conversation` },
  { view: 'workspace', what: 'timeline', path: `/api/v1/leads/${leadId}/activities` },
  builder('open a draft', `/api/v1/quote-versions/${draftId}/trip`),
  {
    ...builder('price as it is typed', `/api/v1/quote-versions/${draftId}/price`),
    post: { from: `/api/v1/quote-versions/${draftId}/trip`, field: 'trip' },
  },
  builder('library, newest', '/api/v1/trip-library'),
  builder('library, searched', '/api/v1/trip-library', { search: 'days in vietnam', kind: 'quote' }),
  builder('library, by place and length', '/api/v1/trip-library', { place: 'Hue', min_days: '8', max_days: '12' }),
  builder('components, searched', '/api/v1/components', { search: 'hotel', date: '2027-03-12', currency: 'USD' }),
  builder('components of a type', '/api/v1/components', { type: 'transfer', date: '2027-03-12', currency: 'USD' }),
  blastRadius('a rate card', `/api/v1/rate-card-versions/${cardVersionId}`),
  blastRadius('a rate of exchange', `/api/v1/fx-rates/${fxRateId}`),
  { view: 'segments', what: 'all, with how many are in each', path: '/api/v1/customer-segments' },
  ...Object.entries(segmentIds).map(([what, id]) => ({
    view: 'segments',
    what: `who is in one: ${what}`,
    path: `/api/v1/customer-segments/${id}/members`,
  })),
  sources('90 days', {}),
  sources('90 days, first touch by campaign', { touch: 'first', group: 'campaign' }),
]
