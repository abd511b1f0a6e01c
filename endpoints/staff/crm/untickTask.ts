import { z } from 'zod'
import { reopenTask } from '@/src/commands/crm/reopenTask'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const untickTask = staffEndpoint({
  method: 'post',
  path: '/api/v1/tasks/:id/reopen',
  operationId: 'reopenTask',
  summary: "Take a task's tick back",
  tag: 'Tasks',
  params: idParams,
  may: worksLeads,
  answers: { 200: { description: 'Open.', schema: z.object({ task_id: z.uuid() }) } },
  handle: async ({ ctx, params }) => {
    const task = await findVisible(ctx, { collection: 'tasks', id: params.id })
    await reopenTask(ctx, { taskId: task.id })
    return json({ task_id: task.id })
  },
})
