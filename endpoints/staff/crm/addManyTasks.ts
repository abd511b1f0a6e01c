import { z } from 'zod'
import { addActivity } from '@/src/commands/crm/addActivity'
import { taskReminders } from '@/src/domain/crm/taskReminders'
import { isCalendarDate } from '@/src/domain/shared/calendarDate'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { worksLeads } from './crmRights'
import { eachLead, eachLeadAnswer, leadIds } from './eachLead'

export const addManyTasks = staffEndpoint({
  method: 'post',
  path: '/api/v1/leads/bulk/tasks',
  operationId: 'addManyTasks',
  summary: 'Give each of several leads the same task, for its own owner',
  tag: 'Leads',
  body: z.object({
    lead_ids: leadIds,
    detail: z.string().trim().min(1).max(200),
    due_on: z
      .string()
      .refine(isCalendarDate, { error: 'is no date' })
      .nullish()
      .describe('The end of this day; the next working day by default.'),
    reminder: z.enum(taskReminders).default('none').describe('When each owner is reminded of it by e-mail.'),
  }),
  may: worksLeads,
  answers: { 200: { description: 'What was done, and which leads refused it and why.', schema: eachLeadAnswer } },
  handle: async ({ ctx, body: { lead_ids: ids, detail, due_on: dueOn, reminder } }) =>
    json(await eachLead(ctx, ids, (leadId) => addActivity(ctx, { leadId, type: 'task', detail, dueOn, reminder }))),
})
