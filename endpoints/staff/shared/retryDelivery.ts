import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { retryDelivery as retry } from '@/src/commands/shared/retryDelivery'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'

export const retryDelivery = staffEndpoint({
  method: 'post',
  path: '/api/v1/system/deliveries/:id/retry',
  operationId: 'retryDelivery',
  summary: 'Try a dead letter again',
  tag: 'System',
  params: z.object({ id: z.string() }),
  may: (user) => hasRole(user, 'manager'),
  answers: {
    202: {
      description: 'It will be tried at once.',
      schema: z.object({ id: z.string(), status: z.literal('queued') }),
    },
    409: { description: '`delivery-not-dead`: it still lives, or was tried again already.' },
  },
  handle: async ({ ctx, params }) => json(await retry(ctx, params), { status: 202 }),
})
