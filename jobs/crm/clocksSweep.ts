import { reckonClocks } from '@/src/commands/crm/reckonClocks'
import { stepClocks } from '@/src/commands/crm/stepClocks'
import type { Context } from '@/src/platform/context'
import type { Sweep } from '@/src/platform/jobs/job'

const runMs = 20_000

/** Does batches of something until there is nothing more, or it has taken long enough. */
export const inBatches = async (ctx: Context, work: (ctx: Context) => Promise<number>): Promise<number> => {
  const until = Date.now() + runMs
  let total = 0
  for (let more = true; more && Date.now() < until; ) {
    const done = await work(ctx)
    total += done
    more = done > 0
  }
  return total
}

/** Reckons clocks anew whose settings changed, then warns of those that are nearly due and tells of those that are late. */
export const clocksSweep: Sweep = {
  name: 'crm.clocks',
  everySeconds: 15,
  run: async (ctx) => {
    const reckoned = await inBatches(ctx, reckonClocks)
    return { reckoned, stepped: await inBatches(ctx, stepClocks) }
  },
}
