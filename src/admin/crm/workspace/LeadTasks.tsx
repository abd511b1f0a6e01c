'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { clockText } from '@/src/domain/crm/clockText'
import type { WorkspaceTask } from '@/src/queries/integration/leadWorkspace'
import { Clock } from '../Clock'
import { TickTask } from './TickTask'

/** What is planned on a lead: ticked off in place. */
export const LeadTasks = ({ leadId, tasks, now }: { leadId: string; tasks: WorkspaceTask[]; now: Date }) => (
  <section className="workspace-panel" aria-labelledby="workspace-tasks">
    <h2 id="workspace-tasks">Tasks</h2>
    {tasks.length === 0 && <p>Nothing is planned.</p>}
    <ul className="workspace-tasks">
      {tasks.map(({ id, title, due_at: dueAt, owner_name: owner }) => {
        const due = new Date(dueAt)
        return (
          <li key={id}>
            <TickTask id={id} title={title} />
            <span>
              <Clock clock={clockText({ dueAt: due, doneAt: null, now })} dueAt={due.toISOString()} />
              {owner && ` · ${owner}`}
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
          fields: [
            { name: 'detail', label: 'What is to be done', type: 'text', required: true },
            { name: 'due_on', label: 'By', type: 'date' },
          ],
          ignoresForm: true,
          doneMessage: 'The task is planned.',
        },
      ]}
    />
  </section>
)
