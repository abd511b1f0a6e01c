import { Banner } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Instant } from '@/src/admin/system/Instant'
import { SystemTable } from '@/src/admin/system/SystemTable'
import { hasFeedPlace } from '@/src/platform/hasFeedPlace'
import { catalogState } from '@/src/queries/catalog/catalogState'
import { feedStanding, feedVersions } from '@/src/queries/catalog/feedHistory'
import { plannedPublications } from '@/src/queries/catalog/plannedPublications'
import { waitingTours } from '@/src/queries/catalog/waitingTours'
import '@/src/admin/system/system.scss'
import { FeedActions } from './FeedActions'
import { changeText, shownVersion } from './feedText'
import { PlanActions } from './PlanActions'

const day = 24 * 60 * 60 * 1000
const versionsShown = 25

const tourLink = (id: string, title: string) => (
  <Link key="tour" href={`/admin/collections/tours/${id}`} prefetch={false}>
    {title}
  </Link>
)

const Shown = async ({ payload }: Pick<AdminViewServerProps, 'payload'>) => {
  const now = new Date()
  const at = { payload }
  const { zone } = await catalogState(at)
  const [waiting, plans, versions, standing] = await Promise.all([
    waitingTours(at),
    plannedPublications(at, { from: new Date(now.getTime() - 7 * day), to: new Date(now.getTime() + 92 * day) }),
    feedVersions(at, { limit: versionsShown }),
    feedStanding(at),
  ])
  const { hold, pushes } = standing
  const shown = shownVersion({ hold, newest: versions[0] })
  return (
    <>
      {hold && (
        <Banner type="error">
          {`The website is held at version ${hold.version} by ${hold.by}: ${hold.reason.replace(/\.$/, '')}. What is published meanwhile shows once it is released.`}
        </Banner>
      )}
      <SystemTable
        title="Who waits for whom"
        columns={[{ label: 'Tour' }, { label: 'Waits for' }, { label: 'From' }, { label: 'Said' }]}
        rows={waiting.map(({ id, title, stage, submittedBy, reviewer, note }) => ({
          key: id,
          cells: [
            tourLink(id, title),
            stage === 'in_review'
              ? (reviewer ?? 'anybody else who edits tours')
              : `${submittedBy ?? 'somebody'}, to change it`,
            submittedBy ?? '–',
            note ?? '–',
          ],
        }))}
        empty="No tour waits for anybody."
      />
      <SystemTable
        title="Planned"
        columns={[
          { label: 'When' },
          { label: 'Tour' },
          { label: 'What' },
          { label: 'By', whole: true },
          { label: 'State' },
          { label: 'Do' },
        ]}
        rows={plans.map((plan) => ({
          key: plan.id,
          cells: [
            <time key="at" dateTime={plan.at}>
              {new Date(plan.at).toLocaleString('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' })}
            </time>,
            tourLink(plan.tourId, plan.title),
            plan.kind,
            plan.plannedBy,
            plan.failure ? `failed: ${plan.failure}` : plan.state,
            plan.state === 'planned' ? <PlanActions key="do" plan={plan} /> : '–',
          ],
        }))}
        empty="Nothing is planned."
      />
      <SystemTable
        title="Versions of the feed"
        columns={[
          { label: 'Version', whole: true },
          { label: 'When', whole: true },
          { label: 'By', whole: true },
          { label: 'What changed' },
        ]}
        rows={versions.map((version) => ({
          key: String(version.number),
          cells: [
            <Link key="number" href={`/admin/publishing/${version.number}`} prefetch={false}>
              {`Version ${version.number}${version.number === shown ? ', shown now' : ''}`}
            </Link>,
            <Instant key="at" at={version.at} now={now} />,
            version.by,
            version.changes.slice(0, 3).map(changeText).join(' · ') || 'The order or the file alone',
          ],
        }))}
        empty="Nothing was published yet."
      />
      <SystemTable
        title="Pushed files"
        columns={[{ label: 'Where' }, { label: 'Version' }, { label: 'Pushed' }, { label: 'Trouble' }]}
        rows={pushes.map((push) => ({
          key: push.target,
          cells: [
            push.target,
            push.version ?? '–',
            <Instant key="at" at={push.pushedAt} now={now} />,
            push.error ?? 'none',
          ],
        }))}
        empty={hasFeedPlace() ? 'Nothing was pushed yet.' : 'The settings name no place to push the file to.'}
      />
    </>
  )
}

const Controls = async ({ payload }: Pick<AdminViewServerProps, 'payload'>) => {
  const { hold } = await feedStanding({ payload })
  return <FeedActions isHeld={hold !== null} isPushed={hasFeedPlace()} />
}

/** What waits, what is planned, what the website was shown and in which order; for content and managers. */
export const PublishingView = (view: AdminViewServerProps) => {
  const { payload } = view.initPageResult.req
  return (
    <PanelView view={view} entry={panelViews.publishing} title="Publishing" controls={<Controls payload={payload} />}>
      <Shown payload={payload} />
    </PanelView>
  )
}
