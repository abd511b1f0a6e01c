import { z } from 'zod'
import { json, operationsEndpoint } from '@/src/platform/http/endpoint'
import { version } from '@/src/platform/version'

const answer = z.object({ ok: z.literal(true), service: z.string(), version: z.string() })

export const health = operationsEndpoint({
  method: 'get',
  path: '/health',
  operationId: 'health',
  summary: 'Tells that the process is up; depends on nothing else',
  tag: 'Operations',
  answers: { 200: { description: 'The process is up.', schema: answer } },
  handle: async () => json({ ok: true, service: 'chapter2', version }),
})
