import { z } from 'zod'
import { completeTask } from '@/src/commands/crm/completeTask'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { idParams } from './leadSchemas'

export const tickTask = staffEndpoint({
  method: 'post',
  path: '/api/v1/tasks/:id/complete',
  operationId: 'completeTask',
  summary: 'Tick a task off',
  tag: 'Tasks',
  params: idParams,
  may: worksLeads,
  answers: { 200: { description: 'Done.', schema: z.object({ task_id: z.uuid() }) } },
  handle: async ({ ctx, params }) => {
    const task = await findVisible(ctx, { collection: 'tasks', id: params.id })
    await completeTask(ctx, { taskId: task.id })
    return json({ task_id: task.id })
  },
})
