import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Instant } from '@/src/admin/system/Instant'
import { SystemTable } from '@/src/admin/system/SystemTable'
import '@/src/admin/system/system.scss'
import { tourVersions, tourVersionsMax } from '@/src/queries/catalog/tourVersions'
import { readTourTitle } from './readTourTitle'

const Shown = async ({ req, tourId }: { req: PayloadRequest; tourId: string }) => {
  const now = new Date()
  const versions = await tourVersions(req, { tourId, limit: tourVersionsMax })
  return (
    <SystemTable
      title="Versions"
      hint={`Each time it was saved, the newest first; the last ${tourVersionsMax} are kept. Open one to see what became of it since, and to bring it back.`}
      columns={[{ label: 'Saved' }, { label: 'As' }, { label: 'By' }, { label: 'What it changed' }]}
      rows={versions.map(({ id, at, status, isNewest, by, approvedBy, changed }) => ({
        key: id,
        cells: [
          <Link key="at" href={`/admin/tour-history/${tourId}/${id}`} prefetch={false}>
            <Instant at={at} now={now} />
          </Link>,
          `${status}${isNewest ? ', the newest' : ''}`,
          `${by ?? 'the system'}${approvedBy ? `, approved by ${approvedBy}` : ''}`,
          changed ?? 'The oldest that is kept',
        ],
      }))}
      empty="No version of it is kept."
    />
  )
}

/** What a tour was each time it was saved, who saved it, and what that changed. */
export const TourHistoryView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  const tourId = segments[1] ?? ''
  // Nothing is read for whom the frame will turn away.
  const title = hasRole(req.user, ...panelViews.tourHistory.roles) ? await readTourTitle(req, tourId) : 'A tour'
  return (
    <PanelView
      view={view}
      entry={panelViews.tourHistory}
      title={`History of ${title}`}
      trail={[
        { label: 'Tours', url: '/collections/tours' },
        { label: title, url: `/collections/tours/${tourId}` },
      ]}
    >
      <Shown req={req} tourId={tourId} />
    </PanelView>
  )
}
