import { remindOfTasks } from '@/src/commands/crm/remindOfTasks'
import type { Sweep } from '@/src/platform/jobs/job'
import { inBatches } from './clocksSweep'

/** Reminds people of tasks they wanted to be reminded of. */
export const remindOfTasksSweep: Sweep = {
  name: 'crm.remind-of-tasks',
  everySeconds: 30,
  run: async (ctx) => ({ reminded: await inBatches(ctx, remindOfTasks) }),
}
