import { hasRole, hasScope } from '@/src/access/callers'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { systemStatus } from '@/src/queries/shared/systemStatus'

export const readSystemStatus = staffEndpoint({
  method: 'get',
  path: '/api/v1/system',
  operationId: 'readSystemStatus',
  summary: 'Queue, dead letters, sweeps, webhooks, throttled addresses and audit chain as of now',
  tag: 'System',
  may: (user) => hasRole(user, 'manager') || hasScope(user, 'system:read'),
  answers: { 200: { description: 'What the System view shows.' } },
  handle: async ({ ctx }) => json(await systemStatus(ctx)),
})
