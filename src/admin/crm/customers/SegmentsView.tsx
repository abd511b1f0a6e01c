import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { SystemTable } from '@/src/admin/system/SystemTable'
import '@/src/admin/system/system.scss'
import { customerSegments, segmentSizes } from '@/src/queries/crm/customerSegments'
import './customers.scss'

const Shown = async ({ req: { payload, user: caller } }: { req: PayloadRequest }) => {
  const ctx = { payload, now: new Date() }
  const segments = await customerSegments(ctx, { caller })
  const sizes = await segmentSizes(ctx, { caller, sets: segments.map(({ conditions }) => conditions) })
  return (
    <SystemTable
      title="Saved filters over customers"
      hint="Who is in one is found anew each time it is opened."
      columns={[
        { label: 'Segment' },
        { label: 'Whose' },
        { label: 'Customers' },
        { label: 'In it now', numeric: true },
      ]}
      rows={segments.map((each, at) => ({
        key: each.id,
        cells: [
          <span key="name" className="customer-name">
            <Link href={`/admin/segments/${each.id}`} prefetch={false}>
              {each.name}
            </Link>
            <small>{each.description}</small>
          </span>,
          `${each.owner_name ?? 'Nobody'}${each.shared ? ', shared' : ''}`,
          <Link key="list" href={`/admin/customers?segment=${each.id}`} prefetch={false}>
            Show
          </Link>,
          `${sizes[at]?.count ?? 0}${sizes[at]?.more ? '+' : ''}`,
        ],
      }))}
      empty="There are none yet. Past guests who agreed to marketing, say, or who asked and never booked."
    />
  )
}

/** Saved filters over customers, with how many are in each. */
export const SegmentsView = (view: AdminViewServerProps) => (
  <PanelView
    view={view}
    entry={panelViews.segments}
    title="Segments"
    trail={[{ label: 'Customers', url: '/customers' }]}
    controls={
      <Link className="customer-button" href="/admin/segments/new" prefetch={false}>
        New segment
      </Link>
    }
  >
    <Shown req={view.initPageResult.req} />
  </PanelView>
)
