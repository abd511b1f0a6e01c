import { type Role, roles, type Scope } from '@/src/domain/shared/roles'

/**
 * Who may do what to which collection, written by hand from what the roles are for.
 * C create, R read, U update, D delete, V read versions; small letters: only some rows (own and unassigned, published, sent, of a booking).
 * Everybody reads, changes and deletes their own leave; here only the salesperson has some, and unknown ids tell nothing of deleting.
 */
const table = `
collection           | anonymous | admin | manager | sales | operations | finance | content
leads                |           | RU    | RU      | ru    |            |         |
tasks                |           | CRU   | CRU     | Cru   |            |         |
customers            |           | CRU   | CRU     | Cru   | R          | R       |
customer-tags        |           | CRUD  | CRUD    | CR    | R          | R       |
customer-segments    |           | RUD   | RUD     | ru    |            |         |
customer-relations   |           | R     | R       |       |            |         |
duplicate-suggestions |          | R     | R       |       |            |         |
customer-merges      |           | R     | R       |       |            |         |
quotes               |           | RU    | RU      | ru    |            | r       |
quote-versions       |           | RU    | RU      | ru    |            | r       |
price-approvals      |           | R     | R       | r     |            |         |
standard-texts       |           | CRUD  | CRUD    | R     |            |         | CRUD
inbound-messages     |           | R     | R       | r     |            |         |
inbound-files        |           | R     | R       | r     |            |         |
lead-activities      |           | R     | R       | r     |            |         |
lead-submissions     |           | R     | R       | r     |            |         |
lead-imports         |           | R     | R       | r     |            |         |
consent-records      |           | R     | R       | r     |            |         |
routing-rules        |           | CRUD  | CRUD    | R     |            |         |
sla-policies         |           | CRUD  | CRUD    | R     |            |         |
lead-clocks          |           | R     | R       | r     |            |         |
teams                |           | CRUD  | CRUD    | R     | R          | R       | R
staff-leave          |           | CRUD  | CRUD    | Cru   | C          | C       | C
public-holidays      |           | CRUD  | CRUD    | R     | R          | R       | R
bookings             |           | RU    | RU      | r     | RU         | R       |
documents            |           | R     | R       | r     | R          | R       |
payment-plan-rows    |           | R     | R       | r     | R          | R       |
payments             |           | R     | R       | r     |            | R       |
refunds              |           | R     | R       | r     |            | R       |
partners             |           | CRUD  | CRUD    | R     | CRU        | RU      |
partner-contracts    |           | CRUD  | CRUD    | R     | CRU        | R       |
components           |           | CRUD  | CRUD    | R     | CRU        | R       | RU
rate-cards           |           | CRU   | CRU     | R     | CRU        | R       |
rate-card-versions   |           | RUD   | RUD     | R     | RUD        | R       |
markup-rules         |           | CRUD  | CRUD    | R     |            | R       |
inventory-allocations |          | CRUD  | CRUD    | R     | CRUD       | R       |
partner-documents    |           | CRUD  | CRUD    |       | CRU        | R       |
fx-rates             |           | R     | R       | R     | R          | R       |
tours                | r         | CRUDV | CRUDV   | RV    | RV         | RV      | CRUV
tour-variants        | r         | CRUD  | CRUD    | R     | R          | R       | CRUD
tour-boosts          |           | CRUD  | CRUD    | R     | R          | R       | CRUD
destinations         | R         | CRUD  | CRUD    | R     | R          | R       | CRU
places               |           | CRUD  | CRUD    | R     | R          | R       | CRUD
travel-styles        | R         | CRUD  | CRUD    | R     | R          | R       | CRU
media                | R         | CRUD  | CRUD    | R     | R          | R       | CRUD
messages             |           | RU    | RU      | ru    | r          |         |
message-templates    |           | CRUD  | CRU     | R     | R          | R       | R
suppressed-addresses |           | CRD   | CRD     | R     | R          |         |
sandbox-messages     |           | R     | R       |       |            |         |
staff                |           | CRUD  | Ru      | Ru    | Ru         | Ru      | Ru
service-accounts     |           | CRU   |         |       |            |         |
webhook-subscriptions |           | R     | R       |       |            |         |
audit-events         |           | R     | R       |       |            |         |
`

/** The same for a service account whose key has one scope; what is not named is what anonymous callers may. */
export const scopesTable: Record<Scope, Record<string, string>> = {
  all: {
    leads: 'RU',
    tasks: 'R',
    customers: 'CRU',
    'customer-tags': 'CR',
    'customer-relations': 'R',
    'duplicate-suggestions': 'R',
    quotes: 'RU',
    'quote-versions': 'RU',
    'price-approvals': 'R',
    'standard-texts': 'CRUD',
    'inbound-messages': 'R',
    'inbound-files': 'R',
    'lead-activities': 'R',
    'consent-records': 'R',
    'routing-rules': 'CRUD',
    'sla-policies': 'CRUD',
    'lead-clocks': 'R',
    teams: 'CRU',
    'public-holidays': 'CRUD',
    bookings: 'RU',
    'payment-plan-rows': 'R',
    payments: 'R',
    refunds: 'R',
    partners: 'CRU',
    'partner-contracts': 'CRU',
    components: 'CRU',
    'rate-cards': 'CRU',
    'rate-card-versions': 'RUD',
    'markup-rules': 'CRUD',
    'inventory-allocations': 'CRUD',
    'partner-documents': 'CU',
    'fx-rates': 'R',
    tours: 'CRUV',
    'tour-variants': 'CRU',
    'tour-boosts': 'CRUD',
    destinations: 'CRU',
    'travel-styles': 'CRU',
    media: 'CRU',
    places: 'CRU',
    messages: 'R',
    'webhook-subscriptions': 'R',
    'audit-events': 'R',
  },
  'catalog:read': { tours: 'RV', 'tour-variants': 'R', 'tour-boosts': 'R', places: 'R' },
  'catalog:write': {
    tours: 'CrU',
    'tour-variants': 'CrU',
    'tour-boosts': 'CUD',
    destinations: 'CRU',
    'travel-styles': 'CRU',
    media: 'CRU',
    places: 'CRU',
  },
  'crm:read': {
    leads: 'R',
    tasks: 'R',
    customers: 'R',
    'customer-tags': 'R',
    'customer-relations': 'R',
    'duplicate-suggestions': 'R',
    'lead-activities': 'R',
    'consent-records': 'R',
    'routing-rules': 'R',
    'sla-policies': 'R',
    'lead-clocks': 'R',
    teams: 'R',
    'public-holidays': 'R',
  },
  'crm:write': {
    leads: 'U',
    customers: 'CU',
    'customer-tags': 'C',
    'routing-rules': 'CUD',
    'sla-policies': 'CUD',
    teams: 'CU',
    'public-holidays': 'CUD',
  },
  'quotes:read': {
    quotes: 'R',
    'quote-versions': 'R',
    'price-approvals': 'R',
    'standard-texts': 'R',
    'markup-rules': 'R',
  },
  'quotes:write': { quotes: 'U', 'quote-versions': 'U', 'standard-texts': 'CRUD', 'markup-rules': 'CUD' },
  'bookings:read': { bookings: 'R' },
  'bookings:write': { bookings: 'U' },
  'finance:read': { 'payment-plan-rows': 'R', payments: 'R', refunds: 'R', 'fx-rates': 'R' },
  'finance:write': {},
  'partners:read': {
    partners: 'R',
    'partner-contracts': 'R',
    components: 'R',
    'rate-cards': 'R',
    'rate-card-versions': 'R',
    'inventory-allocations': 'R',
  },
  'partners:write': {
    partners: 'CRU',
    'partner-contracts': 'CRU',
    components: 'CRU',
    'rate-cards': 'CRU',
    'rate-card-versions': 'RUD',
    'inventory-allocations': 'CRUD',
    'partner-documents': 'CU',
  },
  'messages:read': { messages: 'R', 'inbound-messages': 'R', 'inbound-files': 'R' },
  'system:read': { 'audit-events': 'R' },
}

export type Caller = 'anonymous' | Role
export const callers: Caller[] = ['anonymous', ...roles]

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const [head = '', ...lines] = table.trim().split('\n')
const names = cells(head)

/** By collection and caller, the letters of what is allowed. */
export const rightsTable: Record<string, Record<Caller, string>> = Object.fromEntries(
  lines.map((line) => {
    const [collection = '', ...rights] = cells(line)
    return [
      collection,
      Object.fromEntries(rights.map((letters, index) => [names[index + 1], letters])) as Record<Caller, string>,
    ]
  }),
)

export const collectionsInTable = Object.keys(rightsTable)
