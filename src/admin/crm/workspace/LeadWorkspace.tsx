import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { nextBestStep } from '@/src/domain/crm/nextBestStep'
import { createContext } from '@/src/platform/context'
import { conversation } from '@/src/queries/crm/conversation'
import { salespeople } from '@/src/queries/crm/salespeople'
import { leadWorkspace, type LeadWorkspace as Workspace } from '@/src/queries/integration/leadWorkspace'
import { tourChoices } from '@/src/queries/quote/tourChoices'
import { LeadButtons } from '../LeadButtons'
import { SubmittedFields } from '../SubmittedFields'
import { Conversation } from './Conversation'
import { CustomerPanel } from './CustomerPanel'
import { LeadDetailsForm } from './LeadDetailsForm'
import { LeadState } from './LeadState'
import { LeadTasks } from './LeadTasks'
import { situationOf } from './situationOf'
import { VisitorDays } from './VisitorDays'
import './conversation.scss'
import './workspace.scss'

const shownFirst = 20

const Original = ({ workspace: { submission, lead } }: { workspace: Workspace }) => (
  <details className="workspace__original" open>
    <summary>The request as it was sent</summary>
    {submission ? (
      <SubmittedFields raw={submission.raw} receivedAt={new Date(submission.received_at).toISOString()} />
    ) : (
      <p>Nothing was sent through the website: the lead came in by {lead.channel}.</p>
    )}
  </details>
)

/** One lead with all it takes to work it: what was asked, what was said, what is due, and whom it is for. */
export const LeadWorkspace = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, docID } = initPageResult
  const { payload, user } = req
  if (!docID || !user || !hasRole(user, 'sales', 'manager')) return <p>Your role does not work on leads.</p>
  const actor = { kind: 'staff', id: String(user.id), name: 'name' in user ? String(user.name) : 'Staff' } as const
  const ctx = await createContext({ payload, requestId: 'panel', actor, user })
  const leadId = String(docID)
  const [workspace, said, staff, tours] = await Promise.all([
    leadWorkspace(ctx, { leadId }),
    conversation(ctx, { leadId, limit: shownFirst, cursor: null }),
    salespeople({ payload }),
    tourChoices({ req: { payload } as never }),
  ])
  const step = nextBestStep(situationOf(workspace), { now: ctx.now })
  return (
    <div className="workspace">
      <SetStepNav nav={[{ label: 'Leads', url: '/admin/collections/leads' }, { label: workspace.lead.title }]} />
      <LeadState workspace={workspace} step={step} now={ctx.now} />
      <div className="workspace__actions">
        <LeadButtons me={String(user.id)} staff={staff} tours={tours} />
      </div>
      <div className="workspace__columns">
        <section className="workspace__main" aria-labelledby="workspace-conversation">
          <h2 id="workspace-conversation">Conversation</h2>
          <Conversation leadId={leadId} first={said} />
        </section>
        <section className="workspace__lead" aria-labelledby="workspace-request">
          <h2 id="workspace-request">Request</h2>
          <LeadDetailsForm lead={workspace.lead} />
          <VisitorDays lead={workspace.lead} />
          <Original workspace={workspace} />
        </section>
        <aside className="workspace__side">
          <LeadTasks leadId={leadId} tasks={workspace.tasks} now={ctx.now} />
          <CustomerPanel workspace={workspace} />
        </aside>
      </div>
    </div>
  )
}
