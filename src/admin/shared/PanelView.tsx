import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '@/src/access/callers'
import type { PanelViewEntry } from '@/src/admin/panelViews'

type Props = {
  /** What Payload hands to the view. */
  view: AdminViewServerProps
  entry: PanelViewEntry
  title: string
  /** Beside the title: a filter, a button. */
  controls?: ReactNode
  /** Where this stands, when it is not a page of its own in the navigation. */
  trail?: { label: string; url: string }[]
  /** The content uses the whole width, such as a board. */
  wide?: boolean
  children: ReactNode
}

const pathOf = ({ view, entry }: Pick<Props, 'view' | 'entry'>): string => {
  const { segments } = (view.params ?? {}) as { segments?: string[] }
  return `/admin${segments ? `/${segments.join('/')}` : entry.path}`
}

/**
 * The frame of a view of our own: sign-in, rights, title and the panel's own navigation around it. The children are
 * elements that are only rendered for those who may see them, so what they read is read after the check.
 */
export const PanelView = ({ view, entry, title, controls, trail = [], wide, children }: Props) => {
  const { initPageResult, params, searchParams, i18n, viewActions } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload shows custom views to anybody: whoever is not signed in is sent to do so.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(pathOf({ view, entry }))}`)
  const isAllowed = hasRole(req.user, ...entry.roles)
  return (
    <DefaultTemplate
      i18n={i18n ?? req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...trail, { label: title }]} />
      <Gutter className={wide ? 'panel-view panel-view--wide' : 'panel-view'}>
        <header className="panel-view__head">
          <h1>{title}</h1>
          {isAllowed && controls}
        </header>
        {isAllowed ? children : <p>Your role does not include this page. Ask a manager or an admin.</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
