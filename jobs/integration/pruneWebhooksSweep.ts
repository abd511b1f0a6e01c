import { pruneWebhooks } from '@/src/commands/integration/pruneWebhooks'
import type { Sweep } from '@/src/platform/jobs/job'

/** Removes old deliveries of webhooks. */
export const pruneWebhooksSweep: Sweep = {
  name: 'integration.prune-webhooks',
  everySeconds: 60 * 60,
  run: async (ctx) => ({ removed: await pruneWebhooks(ctx) }),
}
