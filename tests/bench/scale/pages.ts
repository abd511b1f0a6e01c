import type { Known } from './requests'

/** A page of the panel, and what is there once a person can read it. */
export type PanelPage = { what: string; path: string; shows: string }

const list = (collection: string, query = ''): PanelPage => ({
  what: `list of ${collection}${query ? ', searched' : ''}`,
  path: `/admin/collections/${collection}${query}`,
  shows: '.collection-list .table tbody tr',
})

/** The pages that sales and the quote builder live in. */
export const panelPages = ({ leadId, customerId, draftId, cardVersionId, name }: Known): PanelPage[] => [
  { what: 'dashboard', path: '/admin', shows: '.work-tiles' },
  { what: 'my day', path: '/admin/my-day', shows: '.day-counts' },
  { what: 'pipeline board', path: '/admin/board', shows: 'li[data-lead]' },
  { what: 'lead workspace', path: `/admin/collections/leads/${leadId}`, shows: '.workspace' },
  { what: 'customers', path: '/admin/customers', shows: '.panel-view tbody tr' },
  { what: 'customer profile', path: `/admin/collections/customers/${customerId}`, shows: '.workspace-panel' },
  { what: 'segments', path: '/admin/segments', shows: '.panel-view tbody tr' },
  { what: 'where leads come from', path: '/admin/lead-sources', shows: '.panel-view tbody tr' },
  list('leads'),
  list('leads', `?search=${encodeURIComponent(name)}`),
  ...['customers', 'tasks', 'quotes', 'quote-versions', 'bookings', 'messages', 'lead-activities'].map((each) =>
    list(each),
  ),
  { what: 'quote builder', path: `/admin/builder/${draftId}`, shows: '[data-rail]' },
  {
    what: 'blast radius',
    path: `/admin/blast-radius/rate-card-versions/${cardVersionId}`,
    shows: '.panel-view tbody tr',
  },
]
