import Link from 'next/link'
import type { ServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { dashboardTiles, type Tile } from '@/src/queries/shared/dashboardTiles'
import { todayCountFor } from './todayCountFor'

type ShownTile = Omit<Tile, 'count'> & { count: number | string }

/** Above the collections: what waits for the signed-in person, each number a link to the list behind it. */
export const Dashboard = async ({ payload, user }: ServerProps) => {
  if (user?.collection !== 'staff') return null
  const viewer = { staffId: String(user.id), roles: user.roles ?? [] }
  const tiles: ShownTile[] = await dashboardTiles({ payload }, { viewer, now: new Date() })
  const today = await todayCountFor({ payload, user })
  if (today) tiles.unshift({ label: 'Due before tonight', count: today, href: `/admin${panelViews.myDay.path}` })
  if (tiles.length === 0) return null
  const waiting = tiles.some(({ count }) => count !== 0)
  return (
    <section className="work-tiles" aria-labelledby="work-tiles-title">
      <h2 id="work-tiles-title">{waiting ? 'Waiting for you' : 'Nothing waits for you right now'}</h2>
      <ul>
        {tiles.map(({ label, count, href }) => (
          <li key={label}>
            <Link href={href} prefetch={false} className={count !== 0 ? 'work-tile' : 'work-tile work-tile--none'}>
              <span className="work-tile__count">{count}</span>
              <span className="work-tile__label">{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
