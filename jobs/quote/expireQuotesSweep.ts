import { expireVersion } from '@/src/commands/quote/expireVersion'
import type { Sweep } from '@/src/platform/jobs/job'
import { overdueVersions } from '@/src/queries/quote/overdueVersions'

/** Expires the open versions whose time is over, two hundred at a time. */
export const expireQuotesSweep: Sweep = {
  name: 'quote.expire',
  everySeconds: 60,
  run: async (ctx) => {
    let expired = 0
    for (const versionId of await overdueVersions(ctx, { limit: 200 }))
      if (await expireVersion(ctx, { versionId })) expired += 1
    return { expired }
  },
}
