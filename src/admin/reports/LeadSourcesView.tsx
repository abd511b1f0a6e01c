import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import {
  reportDefinitions,
  reportStep,
  type SourceGrouping,
  sourceGroupings,
  type TouchChoice,
  touchChoices,
} from '@/src/domain/crm/leadSourceReport'
import { touchChannels, touchDefinitions } from '@/src/domain/crm/touchTables'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { leadSourceAsked } from '@/src/queries/integration/leadSourceAsked'
import { leadSources } from '@/src/queries/integration/leadSources'
import { LeadFunnel } from './LeadFunnel'
import { LeadSeries } from './LeadSeries'
import { LeadSourceBars } from './LeadSourceBars'
import { LeadSourceFilters } from './LeadSourceFilters'
import { LeadSourcesTable } from './LeadSourcesTable'
import './charts.scss'
import './reports.scss'
import { sourceName } from './sourceText'

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

type Asked = { from?: string; to?: string; group: SourceGrouping; touch: TouchChoice }

const askedIn = (search: AdminViewServerProps['searchParams'] = {}): Asked => ({
  from: one(search.from),
  to: one(search.to),
  group: sourceGroupings.find((group) => group === one(search.group)) ?? 'channel',
  touch: touchChoices.find((touch) => touch === one(search.touch)) ?? 'last',
})

const periodOf = async (ctx: { payload: PayloadRequest['payload']; now: Date }, asked: Asked) => {
  try {
    return { ...(await leadSourceAsked(ctx, asked)), problem: null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { ...(await leadSourceAsked(ctx, {})), problem: error.detail }
  }
}

const Definitions = () => (
  <details className="report-definitions">
    <summary>What these figures mean</summary>
    <dl>
      {[
        ...reportDefinitions,
        ...touchChannels.map((key) => ({ name: sourceName(key, 'channel'), means: touchDefinitions[key] })),
      ].map(({ name, means }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </details>
)

const Shown = async ({ req, asked }: { req: PayloadRequest; asked: Asked }) => {
  const { payload } = req
  const now = new Date()
  const { group, touch } = asked
  const { period, zone, problem } = await periodOf({ payload, now }, asked)
  const { rows, total, steps, isCut } = await leadSources({ payload }, { caller: req.user, period, zone, group, touch })
  const file = (format: string) =>
    `/api/v1/reports/lead-sources.${format}?${new URLSearchParams({ ...period, group, touch })}`
  return (
    <>
      <LeadSourceFilters period={period} group={group} touch={touch} today={todayIn(zone, now)} />
      {problem && <p role="alert">{problem} The last 90 days are shown instead.</p>}
      {!hasRole(req.user, 'manager') && <p className="report-note">These are your own leads.</p>}
      {total.leads === 0 ? (
        <p className="report-note">No lead came in on these days. Choose others above.</p>
      ) : (
        <>
          <div className="report-figures">
            <LeadSourceBars rows={rows} group={group} />
            <LeadFunnel total={total} />
            <LeadSeries steps={steps} step={reportStep(period)} />
          </div>
          <LeadSourcesTable rows={rows} total={total} group={group} isCut={isCut} />
          <p className="report-files">
            Take it out as{' '}
            <a href={file('csv')} download>
              CSV
            </a>{' '}
            or{' '}
            <a href={file('xlsx')} download>
              Excel
            </a>
            ; exports are written to the audit trail.
          </p>
        </>
      )}
      <Definitions />
    </>
  )
}

/** Where leads come from and what becomes of them; managers see all, sales their own. */
export const LeadSourcesView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.leadSources} title="Where leads come from">
    <Shown req={view.initPageResult.req} asked={askedIn(view.searchParams)} />
  </PanelView>
)
