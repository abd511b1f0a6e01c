import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { systemStatus } from '@/src/queries/shared/systemStatus'
import { AuditChain } from './AuditChain'
import { AutoRefresh } from './AutoRefresh'
import { DeadLetters } from './DeadLetters'
import { OutboxTiles } from './OutboxTiles'
import { SweepsTable } from './SweepsTable'
import './system.scss'
import { ThrottledTable } from './ThrottledTable'
import { WebhooksTable } from './WebhooksTable'

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
export const SystemView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.system} title="System" controls={<AutoRefresh />}>
    <Shown payload={view.initPageResult.req.payload} />
  </PanelView>
)
