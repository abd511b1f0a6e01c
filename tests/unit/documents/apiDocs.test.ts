import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { apiDocsPage } from '@/src/documents/integration/apiDocsPage'
import { apiModel } from '@/src/documents/integration/apiModel'
import { exampleCall, exampleOf } from '@/src/documents/integration/exampleCall'
import { schemaRows, typeText } from '@/src/documents/integration/schemaRows'
import { verifySample } from '@/src/documents/integration/verifySample'
import { webhookHeaders } from '@/src/platform/webhooks/signWebhook'
import { projectRoot } from '@/tests/support/projectRoot'
import { inlineCode, loaded } from '@/tests/unit/documents/htmlRules'

const document = (name: string) =>
  JSON.parse(readFileSync(join(projectRoot, `docs/openapi/${name}.json`), 'utf8')) as Record<string, unknown>

describe.each(['public', 'staff'])('the page of the %s API', (name) => {
  const model = apiModel(document(name))
  const page = apiDocsPage({ document: document(name), documentUrl: '/openapi.json', intro: 'Send a `key`.' })

  it('shows every operation and event once, each to be linked to, in the contents too', () => {
    const ids = [...model.groups.flatMap(({ operations }) => operations), ...model.webhooks].map(({ id }) => id)
    const shown = [...page.matchAll(/<article class="api-operation" id="([^"]+)"/g)].map(([, id]) => id)
    expect(shown).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(page).toContain(`href="#${id}"`)
  })

  it('loads nothing from elsewhere and holds no code of its own', () => {
    expect(inlineCode(page)).toEqual([])
    expect(loaded(page).filter((address) => !address.startsWith('/assets/'))).toEqual([])
  })

  it('gives every operation a call whose body the reader can send', () => {
    for (const operation of model.groups.flatMap(({ operations }) => operations)) {
      const call = exampleCall(operation, model.server)
      expect(call).toMatch(/^curl /)
      expect(call.includes('$KEY')).toBe(operation.isSecured)
      const sent = /-d '([\s\S]*)'$/.exec(call)?.[1]
      expect(sent === undefined || typeof JSON.parse(sent.replaceAll("'\\''", "'")) === 'object').toBe(true)
    }
  })
})

describe('a schema as a table', () => {
  const schema = {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        maxItems: 9,
        items: {
          type: 'object',
          required: ['kind'],
          properties: {
            kind: { type: 'string', enum: ['a', 'b'], description: 'Which.' },
            at: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
          },
        },
      },
      count: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, default: 3 },
    },
  }

  it('has nested fields beneath their own, with what bounds them', () => {
    expect(schemaRows(schema)).toMatchObject([
      { path: 'items', depth: 0, required: true, type: 'list of object', bounds: ['at most 9'] },
      { path: 'items.kind', depth: 1, required: true, type: 'one of', values: ['a', 'b'], description: 'Which.' },
      { path: 'items.at', depth: 1, required: false, type: 'string (date-time) or null' },
      { path: 'count', depth: 0, type: 'integer', bounds: ['≥ 1', 'default 3'] },
    ])
    expect(typeText({ type: ['number', 'string'] })).toBe('number or string')
  })

  it('ends where a schema has no end', () => {
    const endless: Record<string, unknown> = { type: 'object', properties: {} }
    endless.properties = { inner: endless }
    expect(schemaRows(endless).length).toBeLessThan(10)
    expect(JSON.stringify(exampleOf(endless)).length).toBeLessThan(200)
  })

  it('becomes an example of what is required', () => {
    expect(exampleOf(schema)).toEqual({ items: [{ kind: 'a' }] })
  })
})

describe('the code to check a signature', () => {
  type Verify = (request: { headers: Record<string, string>; body: string; secret: string }) => unknown
  const source = verifySample.replace(/^import .*$/m, '').replace('export function', 'return function')
  const verify = new Function('createHmac', 'timingSafeEqual', source)(createHmac, timingSafeEqual) as Verify
  const secret = `whsec_${Buffer.from('a key of the test, 32 bytes long').toString('base64')}`
  const other = `whsec_${Buffer.from('another').toString('base64')}`
  const body = '{"id":"1","type":"webhook.test"}'
  const signed = (secrets: string[], at = Date.now()) =>
    webhookHeaders(secrets, { id: '1', timestamp: Math.floor(at / 1_000), body })

  it('takes what we sign, also while the secret is being changed', () => {
    expect(verify({ headers: signed([secret]), body, secret })).toEqual({ id: '1', type: 'webhook.test' })
    expect(verify({ headers: signed([other, secret]), body, secret })).toMatchObject({ id: '1' })
  })

  it.each([
    ['another secret', () => ({ headers: signed([other]), body, secret })],
    ['another body', () => ({ headers: signed([secret]), body: `${body} `, secret })],
    ['an old request', () => ({ headers: signed([secret], Date.now() - 301_000), body, secret })],
    ['no signature', () => ({ headers: {}, body, secret })],
    ['half a signature', () => ({ headers: { ...signed([secret]), 'webhook-signature': 'v1,AAAA' }, body, secret })],
    [
      'another version',
      () => ({
        headers: {
          ...signed([secret]),
          'webhook-signature': String(signed([secret])['webhook-signature']).replace('v1', 'v0'),
        },
        body,
        secret,
      }),
    ],
    ['no time', () => ({ headers: { ...signed([secret]), 'webhook-timestamp': 'NaN' }, body, secret })],
  ])('refuses %s', (_what, request) => {
    expect(() => verify(request())).toThrow()
  })

  it('is the one in docs/webhooks.md', () => {
    expect(readFileSync(join(projectRoot, 'docs/webhooks.md'), 'utf8')).toContain(verifySample)
  })
})
