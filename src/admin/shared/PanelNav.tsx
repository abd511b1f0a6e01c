import type { ServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { type PanelPlace, type PanelViewEntry, panelViews } from '@/src/admin/panelViews'
import { PanelNavLink } from './PanelNavLink'
import { todayCountFor } from './todayCountFor'

const titles: Record<PanelPlace, string | null> = { desk: 'Desk', catalog: 'Catalog desk', end: null }

type PlaceProps = Pick<ServerProps, 'user'> & {
  place: PanelPlace
  /** How much waits behind a path. */
  counts?: Record<string, string | null>
}

const NavPlace = ({ place, user, counts = {} }: PlaceProps) => {
  const entries: PanelViewEntry[] = Object.values(panelViews)
  const shown = entries.filter(({ link, roles }) => link?.place === place && hasRole(user ?? null, ...roles))
  if (shown.length === 0) return null
  return (
    <div className="panel-nav">
      {titles[place] && <p className="panel-nav__title">{titles[place]}</p>}
      {shown.map(({ path, link }) => (
        <PanelNavLink key={path} path={path} label={link?.label ?? ''} count={counts[path] ?? null} />
      ))}
    </div>
  )
}

/** Above the collections: the ways to the desks for those who may see them. */
export const PanelNavTop = async ({ user, payload }: ServerProps) => {
  const today = await todayCountFor({ payload, user })
  return (
    <>
      <NavPlace place="desk" user={user} counts={{ [panelViews.myDay.path]: today }} />
      <NavPlace place="catalog" user={user} />
    </>
  )
}

/** Below the collections: what few need. */
export const PanelNavEnd = ({ user }: ServerProps) => <NavPlace place="end" user={user} />
