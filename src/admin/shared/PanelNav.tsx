import type { ServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { type PanelPlace, type PanelViewEntry, panelViews } from '@/src/admin/panelViews'
import { PanelNavLink } from './PanelNavLink'

const titles: Record<PanelPlace, string | null> = { desk: 'Desk', catalog: 'Catalog desk', end: null }

const NavPlace = ({ place, user }: Pick<ServerProps, 'user'> & { place: PanelPlace }) => {
  const entries: PanelViewEntry[] = Object.values(panelViews)
  const shown = entries.filter(({ link, roles }) => link?.place === place && hasRole(user ?? null, ...roles))
  if (shown.length === 0) return null
  return (
    <div className="panel-nav">
      {titles[place] && <p className="panel-nav__title">{titles[place]}</p>}
      {shown.map(({ path, link }) => (
        <PanelNavLink key={path} path={path} label={link?.label ?? ''} />
      ))}
    </div>
  )
}

/** Above the collections: the ways to the desks, for those who may see them. */
export const PanelNavTop = ({ user }: ServerProps) => (
  <>
    <NavPlace place="desk" user={user} />
    <NavPlace place="catalog" user={user} />
  </>
)

/** Below the collections: what few need. */
export const PanelNavEnd = ({ user }: ServerProps) => <NavPlace place="end" user={user} />
