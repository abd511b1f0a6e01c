import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { systemStatus } from '@/src/queries/shared/systemStatus'
import { AuditChain } from './AuditChain'
import { AutoRefresh } from './AutoRefresh'
import { DeadLetters } from './DeadLetters'
import { OutboxTiles } from './OutboxTiles'
import { SweepsTable } from './SweepsTable'
import './system.scss'
import { ThrottledTable } from './ThrottledTable'
import { WebhooksTable } from './WebhooksTable'

const Refused = () => <p>Only managers and admins see how the system fares. Ask one of them.</p>

const Shown = async ({ payload }: Pick<AdminViewServerProps, 'payload'>) => {
  const status = await systemStatus({ payload })
  const now = new Date()
  return (
    <>
      <OutboxTiles status={status} />
      <DeadLetters status={status} now={now} />
      <SweepsTable status={status} now={now} />
      <WebhooksTable status={status} />
      <ThrottledTable status={status} now={now} />
      <AuditChain status={status} now={now} />
    </>
  )
}

/** How the system fares: queue, dead letters, sweeps, webhooks, limits, audit; for managers and admins. */
export const SystemView = ({ initPageResult, params, searchParams, i18n, viewActions }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload shows custom views to anybody: whoever is not signed in is sent to do so.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fsystem')
  return (
    <DefaultTemplate
      i18n={i18n ?? req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'System' }]} />
      <Gutter className="system-view">
        <header className="system-view__head">
          <h1>System</h1>
          {hasRole(req.user, 'manager') && <AutoRefresh />}
        </header>
        {hasRole(req.user, 'manager') ? <Shown payload={req.payload} /> : <Refused />}
      </Gutter>
    </DefaultTemplate>
  )
}
