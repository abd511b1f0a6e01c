import { queueWebhooks as queue } from '@/src/commands/integration/queueWebhooks'
import { publicEventTypes } from '@/src/domain/integration/publicEvents'
import { type Consumer, consumer } from '@/src/platform/jobs/job'

/** Keeps each event other systems may be told of for those who asked for it; one consumer an event. */
export const queueWebhooks: Consumer[] = publicEventTypes.map((type) =>
  consumer({
    name: `integration.queue-webhooks:${type}`,
    on: type,
    run: async (ctx, event) => {
      await queue(ctx, event)
    },
  }),
)
