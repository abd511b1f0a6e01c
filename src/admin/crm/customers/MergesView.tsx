import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Instant } from '@/src/admin/system/Instant'
import { SystemTable } from '@/src/admin/system/SystemTable'
import '@/src/admin/system/system.scss'
import { customerMerges } from '@/src/queries/crm/customerMerges'
import { belongingsText } from './customerText'
import './customers.scss'
import { PageLinks } from './PageLinks'
import { hrefWith, pageIn } from './searchParams'

const path = '/admin/merges'
const pageSize = 25

const Shown = async ({ req: { payload }, page }: { req: PayloadRequest; page: number }) => {
  const { items, total } = await customerMerges({ payload }, { page, pageSize })
  const now = new Date()
  return (
    <>
      <SystemTable
        title={total === 1 ? '1 merge' : `${total} merges`}
        columns={[{ label: 'Merge' }, { label: 'Moved' }, { label: 'By' }, { label: 'When' }, { label: 'Stands' }]}
        rows={items.map((each) => ({
          key: each.id,
          cells: [
            <Link key="merge" href={`${path}/${each.id}`} prefetch={false}>
              {each.merged_away.name} into {each.kept.name}
            </Link>,
            belongingsText(each.moved),
            each.merged_by_name,
            <Instant key="at" at={each.merged_at} now={now} />,
            each.undone_at ? `Undone by ${each.undone_by_name}` : 'Yes',
          ],
        }))}
        empty="No two customers were merged yet."
      />
      <PageLinks page={page} pageSize={pageSize} total={total} hrefOf={(to) => hrefWith(path, { page: to })} />
    </>
  )
}

/** Which customers were made one, by whom, and whether that still stands; for managers. */
export const MergesView = (view: AdminViewServerProps) => (
  <PanelView
    view={view}
    entry={panelViews.merges}
    title="Merges"
    trail={[{ label: 'Likely duplicates', url: '/duplicates' }]}
  >
    <Shown req={view.initPageResult.req} page={pageIn(view.searchParams)} />
  </PanelView>
)
