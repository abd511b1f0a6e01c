import { reckonClocks as reckon } from '@/src/commands/crm/reckonClocks'
import { consumer } from '@/src/platform/jobs/job'
import { inBatches } from './clocksSweep'

/** Reckons open clocks anew as soon as response times, working hours or holidays change. */
export const reckonClocks = consumer({
  name: 'crm.reckon-clocks',
  on: 'clock_settings.changed',
  run: async (ctx) => {
    await inBatches(ctx, reckon)
  },
})
