import { markLateLeads } from '@/src/commands/crm/markLateLeads'
import type { Sweep } from '@/src/platform/jobs/job'

/** Marks leads nobody answered in time, a hundred at a time. */
export const markLateLeadsSweep: Sweep = {
  name: 'crm.mark-late-leads',
  everySeconds: 60,
  run: async (ctx) => ({ late: await markLateLeads(ctx) }),
}
