import type { TestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

/** Posts a request as the website's form does, optionally under a key. */
export const postLead = (
  test: TestApp,
  body: unknown = websiteLead(),
  { key, headers = {} }: { key?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  test.fetch('/public/v1/leads', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
