import { classifyLeads } from '@/src/commands/crm/classifyLeads'
import type { Sweep } from '@/src/platform/jobs/job'

const runMs = 20_000

/** Tells where leads came from that were written without it, in batches while there are any and it is not too long. */
export const classifyLeadsSweep: Sweep = {
  name: 'crm.classify-leads',
  everySeconds: 60,
  run: async (ctx) => {
    const until = Date.now() + runMs
    let classified = 0
    for (let more = true; more && Date.now() < until; ) {
      const done = await classifyLeads(ctx)
      classified += done
      more = done > 0
    }
    return { classified }
  },
}
