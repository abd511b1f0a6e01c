import type { Role } from '@/src/domain/shared/roles'

type Moment = { me: string; now: Date; endOfToday: Date }
type Value = string | number | boolean | readonly string[]
export type Condition = readonly [field: string, operator: string, value: Value]

/** A list somebody opens every day, filtered as they want it; it moves along with the day and with whoever looks. */
export type ListPreset = { label: string; roles: readonly Role[]; where: (at: Moment) => readonly Condition[] }

const sales: readonly Role[] = ['sales', 'manager']
const editors: readonly Role[] = ['content', 'manager']
const openStages = ['new', 'qualified', 'proposal_sent', 'negotiation']
const inDays = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString()
const dateInDays = (now: Date, days: number): string => inDays(now, days).slice(0, 10)

const leads: ListPreset[] = [
  {
    label: 'My open leads',
    roles: sales,
    where: ({ me }) => [
      ['owner', 'equals', me],
      ['stage', 'in', openStages],
    ],
  },
  {
    label: 'Unassigned',
    roles: sales,
    where: () => [
      ['owner', 'exists', false],
      ['stage', 'in', openStages],
    ],
  },
  {
    label: 'Breaching today',
    roles: sales,
    where: ({ endOfToday }) => [['nextDueAt', 'less_than', endOfToday.toISOString()]],
  },
  { label: 'To be understood', roles: sales, where: () => [['needsTriage', 'equals', true]] },
  {
    label: 'Won this quarter',
    roles: sales,
    where: ({ now }) => [['wonAt', 'greater_than_equal', inDays(now, -90)]],
  },
]

const tasks: ListPreset[] = [
  {
    label: 'Mine until tonight',
    roles: sales,
    where: ({ me, endOfToday }) => [
      ['owner', 'equals', me],
      ['doneAt', 'exists', false],
      ['dueAt', 'less_than', endOfToday.toISOString()],
    ],
  },
  {
    label: 'Overdue',
    roles: sales,
    where: ({ now }) => [
      ['doneAt', 'exists', false],
      ['dueAt', 'less_than', now.toISOString()],
    ],
  },
  { label: 'Not done', roles: sales, where: () => [['doneAt', 'exists', false]] },
]

const quotes: ListPreset[] = [
  {
    label: 'My drafts',
    roles: sales,
    where: ({ me }) => [
      ['owner', 'equals', me],
      ['status', 'in', ['draft', 'sending']],
    ],
  },
  { label: 'Waiting for an answer', roles: sales, where: () => [['status', 'in', ['sent', 'viewed']]] },
  { label: 'Accepted', roles: ['sales', 'manager', 'finance'], where: () => [['status', 'equals', 'accepted']] },
]

const bookings: ListPreset[] = [
  {
    label: 'Awaiting deposit',
    roles: ['sales', 'manager', 'finance', 'operations'],
    where: () => [['status', 'equals', 'pending']],
  },
  {
    label: 'Starting within 30 days',
    roles: ['sales', 'manager', 'finance', 'operations'],
    where: ({ now }) => [
      ['status', 'in', ['confirmed', 'pending']],
      ['startDate', 'greater_than_equal', dateInDays(now, 0)],
      ['startDate', 'less_than', dateInDays(now, 30)],
    ],
  },
  {
    label: 'On the road',
    roles: ['sales', 'manager', 'finance', 'operations'],
    where: () => [['status', 'equals', 'in_progress']],
  },
]

const tours: ListPreset[] = [
  { label: 'Drafts', roles: editors, where: () => [['_status', 'equals', 'draft']] },
  { label: 'Published', roles: editors, where: () => [['_status', 'equals', 'published']] },
  {
    label: 'Without a price',
    roles: editors,
    where: () => [
      ['priceMode', 'not_equals', 'derived'],
      ['priceFromUsd', 'exists', false],
    ],
  },
]

const media: ListPreset[] = [
  { label: 'Without a known licence', roles: editors, where: () => [['licence', 'equals', 'unknown']] },
  {
    label: 'Licence ended',
    roles: editors,
    where: ({ now }) => [
      ['licenceExpiresOn', 'exists', true],
      ['licenceExpiresOn', 'less_than', dateInDays(now, 0)],
    ],
  },
  {
    label: 'Licence ends within 30 days',
    roles: editors,
    where: ({ now }) => [
      ['licenceExpiresOn', 'greater_than_equal', dateInDays(now, 0)],
      ['licenceExpiresOn', 'less_than_equal', dateInDays(now, 30)],
    ],
  },
  {
    label: 'Nobody is named',
    roles: editors,
    where: () => [
      ['licence', 'in', ['licensed', 'stock', 'partner']],
      ['credit', 'exists', false],
    ],
  },
]

const inbound: ListPreset[] = [
  { label: 'To be sorted', roles: sales, where: () => [['state', 'equals', 'triage']] },
  { label: 'Became new leads', roles: sales, where: () => [['state', 'equals', 'new_lead']] },
  { label: 'Put aside', roles: sales, where: () => [['state', 'equals', 'ignored']] },
]

/** The presets of each list, in the order they are shown. */
export const listPresets: Record<string, readonly ListPreset[]> = {
  leads,
  tasks,
  quotes,
  bookings,
  tours,
  media,
  'inbound-messages': inbound,
}

const conditionQuery = ([field, operator, value]: Condition, index: number): string[] => {
  const name = `where[or][0][and][${index}][${field}][${operator}]`
  return Array.isArray(value)
    ? value.map((each, at) => `${name}[${at}]=${encodeURIComponent(String(each))}`)
    : [`${name}=${encodeURIComponent(String(value))}`]
}

/** The address of a list with these conditions, as the panel itself writes it. */
export const listHref = (collection: string, conditions: readonly Condition[]): string =>
  `/admin/collections/${collection}?${conditions.flatMap(conditionQuery).join('&')}`
