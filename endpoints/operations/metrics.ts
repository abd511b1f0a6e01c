import { operationsEndpoint } from '@/src/platform/http/endpoint'
import { HttpProblem } from '@/src/platform/http/problem'
import { mayReadMetrics } from '@/src/platform/operations/mayReadMetrics'
import { metricsText } from '@/src/platform/operations/metricsText'

export const metrics = operationsEndpoint({
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  summary: 'Prometheus metrics, for METRICS_TOKEN or from this machine only',
  tag: 'Operations',
  answers: {
    200: { description: 'The metrics.', contentType: 'text/plain' },
    401: { description: 'Neither the token nor this machine.' },
  },
  handle: async ({ ctx, incoming }) => {
    if (!mayReadMetrics(incoming))
      throw new HttpProblem({ status: 401, code: 'not-signed-in', detail: 'Send the metrics token.' })
    const { text, contentType } = await metricsText(ctx.payload)
    return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } })
  },
})
