import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { SystemTable } from '@/src/admin/system/SystemTable'
import { isCalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { catalogOrder, type NamedBoost } from '@/src/queries/catalog/catalogOrder'
import { catalogState } from '@/src/queries/catalog/catalogState'
import '@/src/admin/system/system.scss'
import { ChooseDay } from './ChooseDay'
import { OrderEditor } from './OrderEditor'
import './order.scss'

const Boosts = ({ boosts, today }: { boosts: NamedBoost[]; today: string }) => (
  <SystemTable
    title="Seasonal boosts, now and to come"
    columns={[
      { label: 'What for' },
      { label: 'Lifts' },
      { label: 'By', numeric: true },
      { label: 'From' },
      { label: 'To' },
    ]}
    rows={boosts
      .filter(({ lastDay }) => lastDay >= today)
      .map(({ id, note, of, amount, firstDay, lastDay }) => ({
        key: id,
        cells: [
          <Link key="note" href={`/admin/collections/tour-boosts/${id}`} prefetch={false}>
            {note}
          </Link>,
          of,
          amount,
          <Link key="from" href={`?on=${firstDay}`} prefetch={false} title="The order on that day">
            {firstDay}
          </Link>,
          lastDay,
        ],
      }))}
    empty="None. A boost lifts a tour, or all of a destination, for some days."
  />
)

const Shown = async ({ payload, searchParams }: Pick<AdminViewServerProps, 'payload' | 'searchParams'>) => {
  const today = todayIn((await catalogState({ payload })).zone, new Date())
  const { on } = (searchParams ?? {}) as { on?: string }
  const day = on && isCalendarDate(on) ? on : today
  const { tours, boosts } = await catalogOrder({ payload }, { day })
  return (
    <>
      <p className="order-hint">
        Highest priority first, boosts of the day added. A priority counts on every day, a boost on its own.
      </p>
      <ChooseDay key={day} day={day} />
      <OrderEditor tours={tours} />
      <Boosts boosts={boosts} today={today} />
      <p>
        <Link href="/admin/collections/tour-boosts/create" prefetch={false}>
          Add a seasonal boost
        </Link>
      </p>
    </>
  )
}

/** In which order the website lists its tours on a day, and the way to change it; for content and managers. */
export const OrderView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.catalogOrder} title="Order on the website">
    <Shown payload={view.initPageResult.req.payload} searchParams={view.searchParams} />
  </PanelView>
)
