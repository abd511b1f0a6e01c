import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { SystemTable } from '@/src/admin/system/SystemTable'
import type { FeedTourChange } from '@/src/domain/catalog/feedChanges'
import { catalogState } from '@/src/queries/catalog/catalogState'
import { feedPreview, feedStanding, feedVersions } from '@/src/queries/catalog/feedHistory'
import '@/src/admin/system/system.scss'
import { FeedVersionActions } from './FeedVersionActions'
import { changesSummary, changeText, shownVersion } from './feedText'

const Changes = ({ title, changes }: { title: string; changes: FeedTourChange[] }) => (
  <SystemTable
    title={title}
    columns={[{ label: 'Tour by tour' }]}
    rows={changes.map((change) => ({ key: change.tourId, cells: [changeText(change)] }))}
    empty="Nothing a visitor would see."
  />
)

const Shown = async ({ payload, number }: Pick<AdminViewServerProps, 'payload'> & { number: number }) => {
  const [[version], [newest], preview, { hold }, { zone }] = await Promise.all([
    feedVersions({ payload }, { before: number + 1, limit: 1 }),
    feedVersions({ payload }, { limit: 1 }),
    feedPreview({ payload }, { to: number, now: new Date() }),
    feedStanding({ payload }),
    catalogState({ payload }),
  ])
  if (!version || version.number !== number || !preview) return <p>There is no such version.</p>
  const isShown = shownVersion({ hold, newest }) === number
  return (
    <>
      <div className="system-part">
        <p>
          Recorded{' '}
          <time dateTime={version.at}>
            {new Date(version.at).toLocaleString('en-GB', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' })}
          </time>{' '}
          by {version.by}: {version.tours} {version.tours === 1 ? 'tour' : 'tours'}, SHA-256{' '}
          <code>{version.sha256.slice(0, 16)}</code>…
        </p>
        {isShown ? (
          <p>
            <strong>The website shows this version now{hold ? ', held there until the feed is released' : ''}.</strong>
          </p>
        ) : (
          <FeedVersionActions number={number} summary={changesSummary(preview)} />
        )}
      </div>
      {!isShown && <Changes title="If it were shown now" changes={preview} />}
      <Changes title="What it changed then" changes={version.changes} />
    </>
  )
}

/** One version of the feed: what it changed, and what showing it would change; for content and managers. */
export const FeedVersionView = (view: AdminViewServerProps) => {
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  const number = /^[1-9]\d{0,8}$/.test(segments[1] ?? '') ? Number(segments[1]) : 0
  return (
    <PanelView
      view={view}
      entry={panelViews.feedVersion}
      title={`Version ${number}`}
      trail={[{ label: 'Publishing', url: '/publishing' }]}
    >
      <Shown payload={view.initPageResult.req.payload} number={number} />
    </PanelView>
  )
}
