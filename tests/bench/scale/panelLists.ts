import type { CollectionSlug, Where } from 'payload'
import type { Known } from './requests'

/** One of Payload's own list views as the panel asks for it: opened, searched, filtered, sorted, or turned to a page. */
export type PanelList = {
  what: string
  collection: CollectionSlug
  search?: string
  where?: Where
  sort?: string
  page?: number
}

const opened = (...collections: CollectionSlug[]): PanelList[] =>
  collections.map((collection) => ({ what: collection, collection }))

const searched = (collection: CollectionSlug, words: Record<string, string>): PanelList[] =>
  Object.entries(words).map(([what, search]) => ({ what: `${collection}, searched: ${what}`, collection, search }))

/** Every list over what grows with the business. */
export const panelLists = ({ name, reference, ownerId }: Known): PanelList[] => [
  ...opened('leads', 'customers', 'tasks', 'quotes', 'quote-versions', 'bookings', 'messages', 'lead-activities'),
  ...opened('lead-clocks', 'consent-records', 'payment-plan-rows', 'components', 'rate-cards', 'rate-card-versions'),
  ...searched('leads', { 'a name': name, 'what many say': 'vietnam', nothing: 'nosuchword', reference }),
  ...searched('customers', { 'a name': name, nothing: 'nosuchword' }),
  ...searched('tasks', { 'what many say': 'answer', nothing: 'nosuchword' }),
  ...searched('quotes', { 'what many say': 'vietnam', nothing: 'nosuchword' }),
  ...searched('quote-versions', { nothing: 'nosuchword' }),
  ...searched('bookings', { nothing: 'nosuchword' }),
  ...searched('messages', { 'what all say': 'traveller', nothing: 'nosuchword' }),
  ...searched('lead-activities', { 'what many say': 'quiet', nothing: 'nosuchword' }),
  ...searched('components', { 'what many say': 'hotel', nothing: 'nosuchword' }),
  { what: 'leads, page 100', collection: 'leads', page: 100 },
  { what: 'leads, of one owner', collection: 'leads', where: { owner: { equals: ownerId } } },
  { what: 'leads, lost', collection: 'leads', where: { stage: { equals: 'lost' } } },
  { what: 'leads, by first response due', collection: 'leads', sort: 'slaDueAt' },
  { what: 'tasks, not done', collection: 'tasks', where: { doneAt: { exists: false } } },
  {
    what: 'messages of a lead by its reference',
    collection: 'messages',
    where: { 'lead.reference': { equals: reference } },
  },
  { what: 'customers from a country', collection: 'customers', where: { country: { equals: 'SG' } } },
]
