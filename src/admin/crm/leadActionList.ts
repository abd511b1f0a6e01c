import type { Action } from '@/src/admin/shared/actionTypes'
import { enteredActivityTypes } from '@/src/domain/crm/activityTypes'
import { clockStages } from '@/src/domain/crm/clockKinds'
import { type LeadStage, leadClicks } from '@/src/domain/crm/leadMachine'
import { lostReasons } from '@/src/domain/crm/lostReasons'
import type { StaffChoice } from '@/src/queries/crm/salespeople'
import type { TourChoice } from '@/src/queries/quote/tourChoices'
import { taskFields } from './taskFields'

type Lead = { id: string; stage: LeadStage; ownerId: string | null }

const readable = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')
const choices = (values: readonly string[]) => values.map((value) => ({ value, label: readable(value) }))
const may = ({ stage }: Lead, to: LeadStage) => leadClicks[stage].includes(to)

const moves: { to: LeadStage; label: string; describe: string; done: string }[] = [
  {
    to: 'qualified',
    label: 'Qualify',
    describe: 'This is a real request that we can offer something for.',
    done: 'The lead is qualified.',
  },
  {
    to: 'negotiation',
    label: 'In negotiation',
    describe: 'The customer has answered our proposal and wants something changed or talked over.',
    done: 'The lead is in negotiation.',
  },
  {
    to: 'new',
    label: 'Reopen',
    describe: 'The lead is worked again, from the start.',
    done: 'The lead is open again.',
  },
]

/** The stages a person may move this lead to, but for lost. */
export const stageActions = (lead: Lead): Action[] =>
  moves
    .filter(({ to }) => may(lead, to))
    .map(({ to, label, describe, done }) => ({
      label,
      describe,
      endpoint: `/leads/${lead.id}/stage`,
      method: 'PATCH',
      body: { stage: to },
      tone: 'primary',
      doneMessage: done,
    }))

export const lostAction = (lead: Lead): Action | false =>
  may(lead, 'lost') && {
    label: 'Lost…',
    tone: 'danger',
    describe: 'The lead is closed. It can be reopened, and a quote sent later reopens it too.',
    endpoint: `/leads/${lead.id}/stage`,
    method: 'PATCH',
    body: { stage: 'lost' },
    fields: [
      { name: 'reason', label: 'Why', type: 'select', required: true, options: choices(lostReasons) },
      { name: 'note', label: 'Note', type: 'textarea', hint: 'Needed where the reason is “Other”.' },
    ],
    confirmLabel: 'Mark as lost',
    doneMessage: 'The lead is marked as lost.',
  }

const openStages: readonly LeadStage[] = clockStages

/** Taking, handing over and releasing. */
export const reassignActions = (
  lead: Lead,
  { me, staff }: { me: string; staff: StaffChoice[] },
): (Action | false)[] => [
  lead.ownerId !== me && {
    label: 'Take',
    describe: 'The lead and its open tasks become yours.',
    endpoint: `/leads/${lead.id}/owner`,
    method: 'PATCH',
    body: { owner_id: me },
    tone: lead.ownerId ? 'secondary' : 'primary',
    doneMessage: 'The lead is yours.',
  },
  {
    label: 'Reassign',
    describe: 'The lead and its open tasks go to a colleague, who is told.',
    endpoint: `/leads/${lead.id}/owner`,
    method: 'PATCH',
    fields: [
      {
        name: 'owner_id',
        label: 'Colleague',
        type: 'select',
        required: true,
        options: staff.filter(({ value }) => value !== lead.ownerId),
      },
    ],
    doneMessage: 'The lead has a new owner.',
  },
  openStages.includes(lead.stage) && {
    label: 'Route again',
    describe: 'The rules are asked anew who takes this lead. If it is nobody, it goes to the managers.',
    endpoint: `/leads/${lead.id}/route`,
    doneMessage: 'The rules were asked again.',
  },
  lead.ownerId === me && {
    label: 'Release',
    describe: 'The lead and its open tasks belong to nobody until somebody takes them.',
    endpoint: `/leads/${lead.id}/owner`,
    method: 'PATCH',
    body: { owner_id: null },
    doneMessage: 'The lead waits for a new owner.',
  },
]

export const contactAction = (lead: Lead): Action => ({
  label: 'Log a contact',
  describe: 'What was said goes on the timeline. The first contact with the customer stops the clock of this lead.',
  endpoint: `/leads/${lead.id}/activities`,
  fields: [
    {
      name: 'type',
      label: 'How',
      type: 'select',
      required: true,
      defaultValue: 'call',
      options: choices(enteredActivityTypes.filter((type) => type !== 'task' && type !== 'note')),
    },
    { name: 'detail', label: 'What was said', type: 'textarea', required: true },
  ],
  ignoresForm: true,
  doneMessage: 'It is on the timeline.',
})

export const taskAction = (lead: Lead): Action => ({
  label: 'Add a task',
  describe: 'A task for the owner of this lead, due by the end of the day you choose or on the next working day.',
  endpoint: `/leads/${lead.id}/activities`,
  body: { type: 'task' },
  fields: taskFields,
  ignoresForm: true,
  doneMessage: 'The task is added.',
})

export const quoteAction = (
  lead: Lead,
  { tours, onDone }: { tours: TourChoice[]; onDone: Action['onDone'] },
): Action => ({
  label: 'Create quote',
  tone: lead.stage === 'qualified' ? 'primary' : 'secondary',
  describe: 'Starts a draft for this lead and opens it. A tour’s days, inclusions and price can be copied into it.',
  endpoint: `/leads/${lead.id}/quotes`,
  fields: [{ name: 'tour_id', label: 'Copy from tour', type: 'select', options: tours }],
  onDone,
  doneMessage: 'The draft is open.',
})
