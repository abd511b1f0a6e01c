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
  leadSources: {
    path: '/lead-sources',
    component: '@/src/admin/reports/LeadSourcesView#LeadSourcesView',
    roles: ['manager', 'sales'],
    link: { label: 'Where leads come from', place: 'desk' },
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
