import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { type StaffChoice, salespeople } from '@/src/queries/crm/salespeople'
import type { DayOf, DaySection } from '@/src/queries/integration/daySections'
import { type DayGroup, myDay } from '@/src/queries/integration/myDay'
import { endOfToday } from '@/src/queries/shared/endOfToday'
import { countText, DayPanel } from './DayPanel'
import { dayText } from './dayText'
import { WhoseDayChoice } from './WhoseDayChoice'
import '../crm.scss'
import './day.scss'

const columns: DaySection[][] = [
  ['overdue', 'today'],
  ['waiting', 'new', 'quotes'],
]

const moreHref = (section: DaySection, of: DayOf): string => {
  if (section === 'quotes') return '/admin/collections/quotes'
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

const Day = async ({ payload, of }: { payload: PayloadRequest['payload']; of: DayOf }) => {
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

const dayOf = (asked: string | undefined, me: string, people: StaffChoice[]): DayOf => {
  if (asked === 'team') return 'team'
  return { staffId: people.find(({ value }) => value === asked)?.value ?? me }
}

const MyDay = async ({ view }: { view: AdminViewServerProps }) => {
  const { payload, user } = view.initPageResult.req
  const me = String(user?.id)
  const isManager = hasRole(user, 'manager')
  const people = isManager ? (await salespeople({ payload })).filter(({ value }) => value !== me) : []
  const asked = view.searchParams?.of
  const of = isManager ? dayOf(typeof asked === 'string' ? asked : undefined, me, people) : { staffId: me }
  const chosen = of === 'team' ? 'team' : of.staffId === me ? 'me' : of.staffId
  return (
    <>
      {isManager && <WhoseDayChoice chosen={chosen} people={people} />}
      <Day payload={payload} of={of} />
    </>
  )
}

/** What somebody has to do today, one click from each lead; managers look at others' days too. */
export const MyDayView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.myDay} title="My day">
    <MyDay view={view} />
  </PanelView>
)
