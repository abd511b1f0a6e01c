import { z } from 'zod'
import { migrations } from '@/src/migrations'
import { json, operationsEndpoint } from '@/src/platform/http/endpoint'
import { readiness } from '@/src/platform/operations/readiness'

const state = z.enum(['ok', 'failed', 'elsewhere'])
const answer = z.object({ ready: z.boolean(), checks: z.object({ database: state, migrations: state, queue: state }) })
const names = migrations.map(({ name }) => name)

export const ready = operationsEndpoint({
  method: 'get',
  path: '/ready',
  operationId: 'ready',
  summary: 'Tells whether the process can do its work: database, migrations, queue',
  tag: 'Operations',
  answers: {
    200: { description: 'It can.', schema: answer },
    503: { description: 'It cannot yet, or not any more; the failed check is named.', schema: answer },
  },
  handle: async ({ ctx }) => {
    const found = await readiness(ctx.payload, names)
    return json(found, found.ready ? {} : { status: 503, headers: { 'retry-after': '5' } })
  },
})
