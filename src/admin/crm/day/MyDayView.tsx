import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { DomainError } from '@/src/domain/shared/domainError'
import { salespeople } from '@/src/queries/crm/salespeople'
import type { DayOf, DaySection } from '@/src/queries/integration/daySections'
import { type DayGroup, myDay } from '@/src/queries/integration/myDay'
import { type WhoseDay, whoseDay } from '@/src/queries/integration/whoseDay'
import { endOfToday } from '@/src/queries/shared/endOfToday'
import { countText, DayPanel } from './DayPanel'
import { dayText } from './dayText'
import { WhoseDayChoice } from './WhoseDayChoice'
import '../crm.scss'
import './day.scss'

const columns: DaySection[][] = [
  ['overdue', 'today'],
  ['waiting', 'new', 'quotes', 'prices'],
]

const moreHref = (section: DaySection, of: DayOf): string => {
  if (section === 'quotes') return '/admin/collections/quotes'
  if (section === 'prices') return '/admin/collections/price-approvals'
  return of === 'team' ? '/admin/board' : `/admin/board?owner_id=${of.staffId}`
}

const DayCounts = ({ groups }: { groups: DayGroup[] }) => (
  <nav className="day-counts" aria-label="Parts of the day">
    {groups.map((group) => (
      <a key={group.section} href={`#day-${group.section}`} data-section={group.count > 0 ? group.section : undefined}>
        <strong>{countText(group)}</strong> {dayText[group.section].title}
      </a>
    ))}
  </nav>
)

const askedIn = ({ searchParams }: AdminViewServerProps): string | undefined => {
  const of = searchParams?.of
  return Array.isArray(of) ? of[0] : of
}

/** Whose day the address asks for; one's own where it asks for what is not to be seen. */
const shownDay = async (view: AdminViewServerProps): Promise<WhoseDay> => {
  const { payload, user } = view.initPageResult.req
  try {
    return await whoseDay({ payload }, { caller: user, asked: askedIn(view) })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return whoseDay({ payload }, { caller: user })
  }
}

const Whose = async ({ view }: { view: AdminViewServerProps }) => {
  const { payload, user } = view.initPageResult.req
  if (!hasRole(user, 'manager')) return null
  const [{ of, isMine }, people] = await Promise.all([shownDay(view), salespeople({ payload })])
  const chosen = of === 'team' ? of : isMine ? 'me' : of.staffId
  return <WhoseDayChoice chosen={chosen} people={people.filter(({ value }) => value !== String(user?.id))} />
}

const Day = async ({ view }: { view: AdminViewServerProps }) => {
  const { payload } = view.initPageResult.req
  const { of } = await shownDay(view)
  const now = new Date()
  const groups = await myDay({ payload }, { of, now, endOfToday: await endOfToday({ payload }, { now }) })
  const groupOf = (section: DaySection) => groups.filter((group) => group.section === section)
  return (
    <>
      <DayCounts groups={groups} />
      <div className="day">
        {columns.map((sections) => (
          <div key={sections[0]} className="day__column">
            {sections.flatMap(groupOf).map((group) => (
              <DayPanel
                key={group.section}
                group={group}
                now={now}
                showsOwner={of === 'team'}
                moreHref={moreHref(group.section, of)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** What somebody has to do today, one click from each lead; managers look at others' days too. */
export const MyDayView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.myDay} title="My day" controls={<Whose view={view} />}>
    <Day view={view} />
  </PanelView>
)
