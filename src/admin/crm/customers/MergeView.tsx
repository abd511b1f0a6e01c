import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Instant } from '@/src/admin/system/Instant'
import { type CustomerMergeView, customerMerge } from '@/src/queries/crm/customerMerges'
import { belongingsText } from './customerText'
import './customers.scss'
import './merges.scss'
import { UndoMerge } from './UndoMerge'

const Facts = ({ merge, now }: { merge: CustomerMergeView; now: Date }) => (
  <dl className="merge-facts">
    <dt>Kept</dt>
    <dd>
      <Link href={`/admin/collections/customers/${merge.kept.id}`} prefetch={false}>
        {merge.kept.name}
      </Link>
    </dd>
    <dt>Merged away</dt>
    <dd>
      {merge.undone_at ? (
        <Link href={`/admin/collections/customers/${merge.merged_away.id}`} prefetch={false}>
          {merge.merged_away.name}
        </Link>
      ) : (
        merge.merged_away.name
      )}
    </dd>
    <dt>Moved</dt>
    <dd>{belongingsText(merge.moved)}</dd>
    <dt>By</dt>
    <dd>
      {merge.merged_by_name}, <Instant at={merge.merged_at} now={now} />
    </dd>
    {merge.reason && (
      <>
        <dt>Because</dt>
        <dd>{merge.reason}</dd>
      </>
    )}
  </dl>
)

const Shown = ({ merge }: { merge: CustomerMergeView }) => {
  const now = new Date()
  return (
    <>
      <Facts merge={merge} now={now} />
      {merge.undone_at ? (
        <p>
          Undone by {merge.undone_by_name}, <Instant at={merge.undone_at} now={now} />: both are as they were.
        </p>
      ) : (
        <UndoMerge merge={merge} />
      )}
    </>
  )
}

const read = async ({ payload }: PayloadRequest, id: string): Promise<CustomerMergeView> =>
  (await customerMerge({ payload }, id)) ?? notFound()

/** One merge: what it did, and what undoing it would do now; for managers. */
export const MergeView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  // Nothing is read for whom the frame will turn away.
  const merge = hasRole(req.user, ...panelViews.merge.roles) ? await read(req, segments[1] ?? '') : null
  return (
    <PanelView
      view={view}
      entry={panelViews.merge}
      title={merge ? `${merge.merged_away.name} into ${merge.kept.name}` : 'Merge'}
      trail={[{ label: 'Merges', url: '/merges' }]}
    >
      {merge && <Shown merge={merge} />}
    </PanelView>
  )
}
