import { z } from 'zod'
import { addActivity } from '@/src/commands/crm/addActivity'
import { enteredActivityTypes } from '@/src/domain/crm/activityTypes'
import { taskReminders } from '@/src/domain/crm/taskReminders'
import { isCalendarDate } from '@/src/domain/shared/calendarDate'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { idParams } from './leadSchemas'

const types = z.enum(enteredActivityTypes)

export const enterActivity = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/:id/activities',
  operationId: 'addLeadActivity',
  summary: 'Enter a note, a contact with the customer, or a task',
  tag: 'Leads',
  params: idParams,
  body: z.object({
    type: types,
    detail: z.string().trim().min(1).max(5_000),
    due_on: z
      .string()
      .refine(isCalendarDate, { error: 'is no date' })
      .nullish()
      .describe('For a task: the end of this day.'),
    due_at: z.iso
      .datetime({ offset: true })
      .nullish()
      .describe('For a task: this instant; the next working day by default.'),
    reminder: z.enum(taskReminders).default('none').describe('For a task: when its owner is reminded of it by e-mail.'),
  }),
  may: worksLeads,
  answers: {
    201: {
      description: 'Entered.',
      schema: z.object({ id: z.uuid(), lead_id: z.uuid(), type: types, detail: z.string(), at: z.iso.datetime() }),
    },
  },
  handle: async ({ ctx, params, body: { type, detail, due_at: dueAt, due_on: dueOn, reminder } }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    const entered = { leadId: lead.id, type, detail, dueAt: dueAt ? new Date(dueAt) : null, dueOn, reminder }
    const { activityId } = await addActivity(ctx, entered)
    return json({ id: activityId, lead_id: lead.id, type, detail, at: ctx.now.toISOString() }, { status: 201 })
  },
})
