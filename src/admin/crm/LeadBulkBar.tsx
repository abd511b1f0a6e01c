'use client'
import { useSelection } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action } from '@/src/admin/shared/actionTypes'
import { lostReasons } from '@/src/domain/crm/lostReasons'
import type { StaffChoice } from '@/src/queries/crm/salespeople'
import { taskFields } from './taskFields'

type Answer = { done: number; refused: { lead_id: string; reference: string | null; detail: string }[] }

const Outcome = ({ done, refused }: Answer) => (
  <>
    <p>{done === 1 ? 'Done for 1 lead.' : `Done for ${done} leads.`}</p>
    {refused.length > 0 && (
      <ul className="bulk-refused">
        {refused.map(({ lead_id: id, reference, detail }) => (
          <li key={id}>
            <strong>{reference ?? 'Unknown'}</strong>: {detail}
          </li>
        ))}
      </ul>
    )}
  </>
)

const readable = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')

/** What can be done with all leads that are ticked; each is dealt with for itself, and who refused is said. */
export const LeadBulkBar = ({ staff }: { staff: StaffChoice[] }) => {
  const { selectedIDs } = useSelection()
  if (selectedIDs.length === 0) return null
  const many = selectedIDs.length === 1 ? '1 lead' : `${selectedIDs.length} leads`
  const forAll = (action: Omit<Action, 'showAnswer' | 'ignoresForm'>): Action => ({
    ...action,
    body: { ...action.body, lead_ids: selectedIDs },
    ignoresForm: true,
    showAnswer: (answer) => <Outcome {...(answer as Answer)} />,
  })
  return (
    <section className="bulk-bar" aria-label={`${many} ticked`}>
      <ActionBar
        actions={[
          forAll({
            label: `Qualify ${many}`,
            describe: 'Real requests that we can offer something for. Leads further on stay where they are.',
            endpoint: '/leads/bulk/stage',
            body: { stage: 'qualified' },
          }),
          forAll({
            label: 'Reassign…',
            describe: 'The leads and their open tasks go to one colleague, who is told of each.',
            endpoint: '/leads/bulk/owner',
            fields: [{ name: 'owner_id', label: 'Colleague', type: 'select', required: true, options: staff }],
          }),
          forAll({
            label: 'Route again',
            describe: 'The rules are asked anew who takes each lead. What nobody can take goes to the managers.',
            endpoint: '/leads/bulk/route',
          }),
          forAll({
            label: 'Add a task to each',
            describe: 'A task for each lead’s owner, due by the end of the day you choose or on the next working day.',
            endpoint: '/leads/bulk/tasks',
            fields: taskFields,
          }),
          forAll({
            label: `Lost: ${many}…`,
            tone: 'danger',
            describe: 'The leads are closed, all for this reason. Each can be reopened.',
            endpoint: '/leads/bulk/stage',
            body: { stage: 'lost' },
            confirmLabel: 'Mark as lost',
            fields: [
              {
                name: 'reason',
                label: 'Why',
                type: 'select',
                required: true,
                options: lostReasons.map((value) => ({ value, label: readable(value) })),
              },
              { name: 'note', label: 'Note', type: 'textarea', hint: 'Needed where the reason is “Other”.' },
            ],
          }),
        ]}
      />
    </section>
  )
}
