import Link from 'next/link'
import { SystemTable } from '@/src/admin/system/SystemTable'
import type { UnassignedLeads as Waiting } from '@/src/queries/crm/unassignedLeads'
import { RouteAllButton } from './RouteAllButton'

/** Open leads nobody owns, the oldest first, with why; all shown can be routed again at once. */
export const UnassignedLeads = ({ items, total }: Waiting) => (
  <>
    <SystemTable
      title={total > items.length ? `Nobody could take these (${items.length} of ${total})` : 'Nobody could take these'}
      columns={['Lead', 'Request', 'Why', 'Waiting since'].map((label) => ({ label }))}
      empty="Every open lead has an owner."
      rows={items.map(({ id, reference, title, why, since }) => ({
        key: id,
        cells: [
          <Link key="lead" href={`/admin/collections/leads/${id}`} prefetch={false}>
            {reference}
          </Link>,
          title,
          why ?? '–',
          since,
        ],
      }))}
    />
    {items.length > 0 && <RouteAllButton ids={items.map(({ id }) => id)} />}
  </>
)
