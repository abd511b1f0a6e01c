import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { revokeServiceKey as revoke } from '@/src/commands/shared/revokeServiceKey'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'

export const revokeServiceKey = staffEndpoint({
  method: 'post',
  path: '/api/v1/service-accounts/:id/revoke',
  operationId: 'revokeServiceKey',
  summary: 'Revoke the key of a service account',
  tag: 'Service accounts',
  params: z.object({ id: z.string() }),
  may: (user) => hasRole(user),
  answers: { 200: { description: 'Revoked', schema: z.object({ revoked: z.literal(true) }) } },
  handle: async ({ ctx, params: { id } }) => {
    const account = await findVisible(ctx, { collection: 'service-accounts', id })
    await revoke(ctx, { accountId: account.id })
    return json({ revoked: true })
  },
})
