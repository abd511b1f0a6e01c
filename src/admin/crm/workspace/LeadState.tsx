import { clockText } from '@/src/domain/crm/clockText'
import { type LeadStage, leadMachine } from '@/src/domain/crm/leadMachine'
import type { NextStep } from '@/src/domain/crm/nextBestStep'
import { stageName } from '@/src/domain/crm/stageText'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { Clock } from '../Clock'

const way = leadMachine.states.filter((stage) => stage !== 'lost')

const Stages = ({ stage }: { stage: LeadStage }) => (
  <ol className="workspace-stages" aria-label="Stage">
    {(stage === 'lost' ? (['lost'] as const) : way).map((each) => (
      <li key={each} aria-current={each === stage ? 'step' : undefined}>
        {stageName(each)}
      </li>
    ))}
  </ol>
)

const ClockLine = ({ workspace: { clocks, next_due_at: nextDueAt }, now }: { workspace: LeadWorkspace; now: Date }) => {
  const dueAt = nextDueAt ? new Date(nextDueAt) : null
  if (dueAt) return <Clock clock={clockText({ dueAt, doneAt: null, now })} dueAt={dueAt.toISOString()} />
  return (
    <span>{clocks.some(({ paused_at: pausedAt }) => pausedAt) ? 'Waiting for the customer' : 'Nothing is due'}</span>
  )
}

/** Where a lead stands, when something is due, whose it is and why, and what helps it on most. */
export const LeadState = ({ workspace, step, now }: { workspace: LeadWorkspace; step: NextStep; now: Date }) => {
  const { lead } = workspace
  return (
    <header className="workspace-state">
      <Stages stage={lead.stage} />
      <p className="workspace-state__facts">
        <span>{lead.reference}</span>
        <ClockLine workspace={workspace} now={now} />
        <span title={lead.owner_reason ?? undefined}>{lead.owner_name ?? 'Nobody owns it'}</span>
      </p>
      {lead.owner_reason && <p className="workspace-state__why">{lead.owner_reason}</p>}
      <p className={`workspace-step workspace-step--${step.does}`}>
        <strong>Next best step</strong> {step.text}
      </p>
    </header>
  )
}
