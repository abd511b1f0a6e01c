import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { issueServiceKey as issue } from '@/src/commands/shared/issueServiceKey'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'

export const issueServiceKey = staffEndpoint({
  method: 'post',
  path: '/api/v1/service-accounts/:id/issue-key',
  operationId: 'issueServiceKey',
  summary: 'Issue the key of a service account, shown once; the one before it stops working',
  tag: 'Service accounts',
  params: z.object({ id: z.string() }),
  may: (user) => hasRole(user),
  answers: {
    200: { description: 'The key', schema: z.object({ key: z.string(), expires_at: z.string() }) },
    409: { description: 'The account has expired' },
  },
  handle: async ({ ctx, params: { id } }) => {
    const account = await findVisible(ctx, { collection: 'service-accounts', id })
    const { key, expiresAt } = await issue(ctx, { accountId: account.id })
    return json({ key, expires_at: expiresAt.toISOString() })
  },
})
