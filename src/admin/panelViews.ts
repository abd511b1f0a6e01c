import type { Role } from '@/src/domain/shared/roles'

export type PanelPlace = 'desk' | 'catalog' | 'end'

/** A view of our own in the panel: where it is, who may see it, and under which name the navigation shows it. */
export type PanelViewEntry = {
  /** Below `/admin`; parameters as `:name`. */
  path: `/${string}`
  /** The component as Payload's import map names it. */
  component: `@/src/admin/${string}`
  /** Staff with one of these roles, and admins. */
  roles: Role[]
  /** Absent: a view that other pages lead to. */
  link?: { label: string; place: PanelPlace }
}

/** Every view of our own, in the order of the navigation. */
export const panelViews = {
  myDay: {
    path: '/my-day',
    component: '@/src/admin/crm/day/MyDayView#MyDayView',
    roles: ['manager', 'sales'],
    link: { label: 'My day', place: 'desk' },
  },
  board: {
    path: '/board',
    component: '@/src/admin/crm/board/BoardView#BoardView',
    roles: ['manager', 'sales'],
    link: { label: 'Pipeline', place: 'desk' },
  },
  customers: {
    path: '/customers',
    component: '@/src/admin/crm/customers/CustomersView#CustomersView',
    roles: ['manager', 'sales', 'operations', 'finance'],
    link: { label: 'Customers', place: 'desk' },
  },
  duplicates: {
    path: '/duplicates',
    component: '@/src/admin/crm/customers/DuplicatesView#DuplicatesView',
    roles: ['manager', 'sales'],
    link: { label: 'Likely duplicates', place: 'desk' },
  },
  compare: {
    path: '/duplicates/:id/:other',
    component: '@/src/admin/crm/customers/CompareView#CompareView',
    roles: ['manager', 'sales'],
  },
  merges: {
    path: '/merges',
    component: '@/src/admin/crm/customers/MergesView#MergesView',
    roles: ['manager'],
  },
  merge: {
    path: '/merges/:id',
    component: '@/src/admin/crm/customers/MergeView#MergeView',
    roles: ['manager'],
  },
  segments: {
    path: '/segments',
    component: '@/src/admin/crm/customers/SegmentsView#SegmentsView',
    roles: ['manager', 'sales'],
    link: { label: 'Segments', place: 'desk' },
  },
  segment: {
    path: '/segments/:id',
    component: '@/src/admin/crm/customers/SegmentView#SegmentView',
    roles: ['manager', 'sales'],
  },
  leadSources: {
    path: '/lead-sources',
    component: '@/src/admin/reports/LeadSourcesView#LeadSourcesView',
    roles: ['manager', 'sales'],
    link: { label: 'Where leads come from', place: 'desk' },
  },
  websiteComparison: {
    path: '/website-comparison',
    component: '@/src/admin/reports/WebsiteComparisonView#WebsiteComparisonView',
    roles: ['manager'],
    link: { label: 'Website: old path and new', place: 'end' },
  },
  routing: {
    path: '/routing',
    component: '@/src/admin/crm/routing/RoutingView#RoutingView',
    roles: ['manager'],
    link: { label: 'Who gets which lead', place: 'desk' },
  },
  builder: {
    path: '/builder/:id',
    component: '@/src/admin/quote/builder/BuilderView#BuilderView',
    roles: ['manager', 'sales'],
  },
  quoteChanges: {
    path: '/quote-changes/:id',
    component: '@/src/admin/quote/changes/QuoteChangesView#QuoteChangesView',
    roles: ['manager', 'sales'],
  },
  priceImport: {
    path: '/rate-cards/:id/import',
    component: '@/src/admin/partners/PriceImportView#PriceImportView',
    roles: ['operations', 'manager'],
  },
  blastRadius: {
    path: '/blast-radius/:kind/:id',
    component: '@/src/admin/quote/BlastRadiusView#BlastRadiusView',
    roles: ['manager', 'sales', 'finance'],
  },
  publishing: {
    path: '/publishing',
    component: '@/src/admin/publishing/PublishingView#PublishingView',
    roles: ['content', 'manager'],
    link: { label: 'Publishing', place: 'catalog' },
  },
  feedVersion: {
    path: '/publishing/:number',
    component: '@/src/admin/publishing/FeedVersionView#FeedVersionView',
    roles: ['content', 'manager'],
  },
  catalogOrder: {
    path: '/catalog-order',
    component: '@/src/admin/publishing/order/OrderView#OrderView',
    roles: ['content', 'manager'],
    link: { label: 'Order on the website', place: 'catalog' },
  },
  tourHistory: {
    path: '/tour-history/:id',
    component: '@/src/admin/catalog/history/TourHistoryView#TourHistoryView',
    roles: ['content', 'manager', 'sales', 'operations', 'finance'],
  },
  tourVersion: {
    path: '/tour-history/:id/:version',
    component: '@/src/admin/catalog/history/TourVersionView#TourVersionView',
    roles: ['content', 'manager', 'sales', 'operations', 'finance'],
  },
  webhooks: {
    path: '/webhooks',
    component: '@/src/admin/integration/WebhooksView#WebhooksView',
    roles: ['manager'],
    link: { label: 'Webhooks', place: 'end' },
  },
  webhook: {
    path: '/webhooks/:id',
    component: '@/src/admin/integration/WebhookView#WebhookView',
    roles: ['manager'],
  },
  system: {
    path: '/system',
    component: '@/src/admin/system/SystemView#SystemView',
    roles: ['manager'],
    link: { label: 'System', place: 'end' },
  },
} as const satisfies Record<string, PanelViewEntry>

/** The views as Payload's configuration wants them. */
export const payloadViews = () =>
  Object.fromEntries(
    Object.entries(panelViews).map(([name, { path, component }]) => [
      name,
      { path, Component: component, exact: true as const },
    ]),
  )
