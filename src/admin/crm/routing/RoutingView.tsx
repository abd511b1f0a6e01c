import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { catalogNames } from '@/src/queries/crm/catalogNames'
import { leadToRoute } from '@/src/queries/crm/leadToRoute'
import { ownHours } from '@/src/queries/crm/ownHours'
import { unassignedLeads } from '@/src/queries/crm/unassignedLeads'
import '@/src/admin/reports/reports.scss'
import '@/src/admin/system/system.scss'
import { describedLead } from './describedLead'
import { RoutingPeople } from './RoutingPeople'
import { TryRouting } from './TryRouting'
import { UnassignedLeads } from './UnassignedLeads'

const places = [
  ['routing-rules', 'Rules'],
  ['teams', 'Teams'],
  ['staff-leave', 'Leave'],
  ['sla-policies', 'Response times'],
  ['public-holidays', 'Public holidays'],
] as const

const Shown = async ({ req, search }: { req: PayloadRequest; search: AdminViewServerProps['searchParams'] }) => {
  const at = { payload: req.payload }
  const lead = describedLead(search)
  const [routed, names, waiting] = await Promise.all([
    leadToRoute(at, { lead, now: new Date() }),
    catalogNames(at),
    unassignedLeads(at),
  ])
  const hours = await ownHours(
    at,
    routed.people.map(({ id }) => id),
  )
  const isManager = hasRole(req.user, 'manager')
  return (
    <>
      <p className="report-note">
        {places.map(([slug, label], index) => (
          <span key={slug}>
            {index > 0 && ' · '}
            <Link href={`/admin/collections/${slug}`} prefetch={false}>
              {label}
            </Link>
          </span>
        ))}
      </p>
      <UnassignedLeads {...waiting} />
      <TryRouting lead={lead} names={names} decision={routed.decide(routed.people)} />
      <RoutingPeople
        people={routed.people}
        hours={hours}
        whyNot={routed.whyNot}
        me={String(req.user?.id)}
        isManager={isManager}
      />
    </>
  )
}

/** Who gets which lead and why: what nobody could take, a trial of the rules, and who takes leads now. */
export const RoutingView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.routing} title="Who gets which lead">
    <Shown req={view.initPageResult.req} search={view.searchParams} />
  </PanelView>
)
