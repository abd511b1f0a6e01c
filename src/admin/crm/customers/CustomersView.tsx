import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { SystemTable } from '@/src/admin/system/SystemTable'
import '@/src/admin/reports/reports.scss'
import '@/src/admin/system/system.scss'
import { customerSegments, type SegmentView } from '@/src/queries/crm/customerSegments'
import { type CountedTag, customerTags } from '@/src/queries/crm/customerTags'
import { type ListedCustomer, listCustomers } from '@/src/queries/crm/listCustomers'
import { dayText } from './customerText'
import './customers.scss'
import { PageLinks } from './PageLinks'
import { hrefWith, pageIn, parameter } from './searchParams'
import { Tags } from './Tags'

const path = '/admin/customers'
const pageSize = 25

type Asked = { search?: string; tag?: string; segment?: string; page: number }

const askedIn = (given: AdminViewServerProps['searchParams']): Asked => ({
  search: parameter(given, 'search'),
  tag: parameter(given, 'tag'),
  segment: parameter(given, 'segment'),
  page: pageIn(given),
})

const Filters = ({ asked, tags, segments }: { asked: Asked; tags: CountedTag[]; segments: SegmentView[] }) => (
  <form className="report-filters" method="get" action={path}>
    <label>
      Search
      <input type="search" name="search" defaultValue={asked.search} placeholder="Name, e-mail, phone" />
    </label>
    <label>
      Tag
      <select name="tag" defaultValue={asked.tag ?? ''}>
        <option value="">Any</option>
        {tags.map(({ id, name, customers }) => (
          <option key={id} value={id}>{`${name} (${customers})`}</option>
        ))}
      </select>
    </label>
    {segments.length > 0 && (
      <label>
        Segment
        <select name="segment" defaultValue={asked.segment ?? ''}>
          <option value="">All customers</option>
          {segments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )}
    <button type="submit">Show</button>
  </form>
)

const cellsOf = ({
  id,
  name,
  tags,
  email,
  phone,
  phone_typed,
  country,
  leads,
  bookings,
  created_at,
}: ListedCustomer) => [
  <span key="name" className="customer-name">
    <Link href={`/admin/collections/customers/${id}`} prefetch={false}>
      {name}
    </Link>
    <Tags tags={tags} />
  </span>,
  <span key="reach" className="customer-name">
    <span>{email ?? '–'}</span>
    <small>{phone ?? phone_typed}</small>
  </span>,
  country ?? '–',
  dayText(created_at),
  leads,
  bookings,
]

const Shown = async ({ req, asked }: { req: PayloadRequest; asked: Asked }) => {
  const { payload, user: caller } = req
  const ctx = { payload, now: new Date() }
  const [tags, segments] = await Promise.all([
    customerTags(ctx),
    hasRole(caller, 'manager', 'sales') ? customerSegments(ctx, { caller }) : [],
  ])
  const segment = segments.find(({ id }) => id === asked.segment)?.conditions
  const { items, total } = await listCustomers(ctx, {
    ...{ caller, page: asked.page, pageSize, search: asked.search, tagId: asked.tag, segment },
  })
  return (
    <>
      <Filters asked={asked} tags={tags} segments={segments} />
      <SystemTable
        title={total === 1 ? '1 customer' : `${total} customers`}
        columns={[
          { label: 'Name' },
          { label: 'Reached by' },
          { label: 'Country' },
          { label: 'Known since' },
          { label: 'Leads', numeric: true },
          { label: 'Bookings', numeric: true },
        ]}
        rows={items.map((each) => ({ key: each.id, cells: cellsOf(each) }))}
        empty="Nobody is found by that. Every word must be in the name; accents do not matter."
      />
      <PageLinks
        page={asked.page}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => hrefWith(path, { ...asked, page })}
      />
    </>
  )
}

const Ways = ({ isDesk }: { isDesk: boolean }) => (
  <nav className="customer-links" aria-label="Customers">
    <Link href="/admin/collections/customers" prefetch={false}>
      As a table, to export
    </Link>
    {isDesk && (
      <Link href="/admin/collections/customers/create" prefetch={false}>
        New customer
      </Link>
    )}
  </nav>
)

/** Everybody we deal with, found by name without accents, contact, tag or segment. */
export const CustomersView = (view: AdminViewServerProps) => (
  <PanelView
    view={view}
    entry={panelViews.customers}
    title="Customers"
    controls={<Ways isDesk={hasRole(view.initPageResult.req.user, 'manager', 'sales')} />}
  >
    <Shown req={view.initPageResult.req} asked={askedIn(view.searchParams)} />
  </PanelView>
)
