'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { clockText } from '@/src/domain/crm/clockText'
import type { WorkspaceTask } from '@/src/queries/integration/leadWorkspace'
import { Clock } from '../Clock'
import { taskFields } from '../taskFields'
import { TickTask } from './TickTask'

/** What is planned on a lead: ticked off in place. */
export const LeadTasks = ({ leadId, tasks, now }: { leadId: string; tasks: WorkspaceTask[]; now: Date }) => (
  <section className="workspace-panel" aria-labelledby="workspace-tasks">
    <h2 id="workspace-tasks">Tasks</h2>
    {tasks.length === 0 && <p>Nothing is planned.</p>}
    <ul className="workspace-tasks">
      {tasks.map(({ id, title, due_at: dueAt, remind_at: remindAt, owner_name: owner }) => {
        const due = new Date(dueAt)
        return (
          <li key={id}>
            <TickTask id={id} title={title} />
            <span>
              <Clock clock={clockText({ dueAt: due, doneAt: null, now })} dueAt={due.toISOString()} />
              {owner && ` · ${owner}`}
              {remindAt && new Date(remindAt) > now && ' · with a reminder'}
            </span>
          </li>
        )
      })}
    </ul>
    <ActionBar
      actions={[
        {
          label: 'Plan a task',
          describe: 'For the owner of this lead, due by the end of the day you choose or on the next working day.',
          endpoint: `/leads/${leadId}/activities`,
          body: { type: 'task' },
          fields: taskFields,
          ignoresForm: true,
          doneMessage: 'The task is planned.',
        },
      ]}
    />
  </section>
)
