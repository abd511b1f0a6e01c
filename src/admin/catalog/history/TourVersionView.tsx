import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { CompareForm } from '@/src/admin/shared/CompareForm'
import { PanelView } from '@/src/admin/shared/PanelView'
import { isLanguage, type Language } from '@/src/domain/shared/language'
import { tourVersionChanges } from '@/src/queries/catalog/tourVersionChanges'
import { type TourVersionTime, tourVersionTimes } from '@/src/queries/catalog/tourVersionTimes'
import { ChangesList } from './ChangesList'
import './history.scss'
import { readTourTitle } from './readTourTitle'
import { TextPairs } from './TextPairs'
import { VersionActions } from './VersionActions'

type Asked = { tourId: string; versionId: string; to: string | null; language: Language | null }

const timeText = ({ at, status, isNewest }: TourVersionTime): string =>
  `${at.slice(0, 19).replace('T', ' ')} UTC, ${status}${isNewest ? ', the newest' : ''}`

const CompareWith = ({ times, asked, to }: { times: TourVersionTime[]; asked: Asked; to: string }) => {
  const others = times.filter(({ id }) => id !== asked.versionId)
  const choices = others.map((time) => ({ id: time.id, text: timeText(time) }))
  return <CompareForm name="to" label="Compared with" choices={choices} chosen={to} />
}

const Shown = async ({ req, asked }: { req: PayloadRequest; asked: Asked }) => {
  const { tourId, versionId, to } = asked
  const [found, times] = await Promise.all([
    tourVersionChanges(req, { tourId, from: versionId, to }),
    tourVersionTimes(req, tourId),
  ])
  const [version, newest] = [times.find(({ id }) => id === versionId), times.find(({ isNewest }) => isNewest)]
  if (!found || !version || !newest) notFound()
  const mayEdit = hasRole(req.user, 'content', 'manager')
  const hrefOf = (language: Language) => `?to=${found.to.id}&lang=${language}`
  return (
    <>
      <p>{`Saved on ${timeText(version)}.`}</p>
      {mayEdit && !version.isNewest && (
        <VersionActions tourId={tourId} versionId={versionId} newestAt={newest.at} changes={found.changes.length} />
      )}
      {times.length > 1 && <CompareWith times={times} asked={asked} to={found.to.id} />}
      <ChangesList changes={found.changes} variants={found.variants} />
      <TextPairs texts={found.texts} language={asked.language} hrefOf={hrefOf} />
    </>
  )
}

const askedOf = ({ params, searchParams }: AdminViewServerProps): Asked => {
  const { segments = [] } = (params ?? {}) as { segments?: string[] }
  const { to, lang } = (searchParams ?? {}) as { to?: string; lang?: string }
  return {
    tourId: segments[1] ?? '',
    versionId: segments[2] ?? '',
    to: to || null,
    language: lang && isLanguage(lang) ? lang : null,
  }
}

/** One version of a tour beside another: what changed in words, the texts side by side, and the way back to it. */
export const TourVersionView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const asked = askedOf(view)
  // Nothing is read for whom the frame will turn away.
  const title = hasRole(req.user, ...panelViews.tourVersion.roles) ? await readTourTitle(req, asked.tourId) : 'A tour'
  return (
    <PanelView
      view={view}
      entry={panelViews.tourVersion}
      title={`A version of ${title}`}
      trail={[
        { label: title, url: `/collections/tours/${asked.tourId}` },
        { label: 'History', url: `/tour-history/${asked.tourId}` },
      ]}
    >
      <Shown req={req} asked={asked} />
    </PanelView>
  )
}
