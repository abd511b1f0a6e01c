import { recordPassedTime } from '@/src/commands/catalog/recordPassedTime'
import type { Sweep } from '@/src/platform/jobs/job'

/** Writes a version of the feed where a day that began, or a change past every hook, shows something else. */
export const recordFeedSweep: Sweep = {
  name: 'catalog.record-feed',
  everySeconds: 30,
  run: async (ctx) => ({ recorded: (await recordPassedTime(ctx)) === null ? 0 : 1 }),
}
