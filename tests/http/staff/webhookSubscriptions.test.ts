import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Headers = Record<string, string>

describe('webhook subscriptions in the staff API', () => {
  const app = withTestApp({ WEBHOOKS_ALLOW_PRIVATE: 'localhost:9999' })
  let manager: Headers
  let sales: Headers

  beforeAll(async () => {
    manager = (await createStaff(app.payload, { roles: ['manager'] })).headers
    sales = (await createStaff(app.payload, { roles: ['sales'] })).headers
  }, 60_000)

  const ask = async (headers: Headers, method: string, path: string, body?: unknown) => {
    const response = await app.fetch(`/api/v1/webhook-subscriptions${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }

  const url = 'http://localhost:9999/hooks'
  const make = async (headers = manager) =>
    ask(headers, 'POST', '', { name: newId(), url, event_types: ['lead.received'] })

  it('makes one, shows its secret once, and never again', async () => {
    const made = await make()
    expect(made).toMatchObject({
      status: 201,
      body: { secret: expect.stringMatching(/^whsec_.{44}$/), subscription: { status: 'active', url, delivered: 0 } },
    })
    const { id } = made.body.subscription
    const shown = await ask(manager, 'GET', `/${id}`)
    expect(shown).toMatchObject({ status: 200, body: { subscription: { id, event_types: ['lead.received'] } } })
    const listed = await ask(manager, 'GET', '')
    expect(listed.body.items.map((each: { id: string }) => each.id)).toContain(id)
    expect(JSON.stringify([shown, listed])).not.toContain('secret"')
  })

  it.each([
    ['a private address', { url: 'http://127.0.0.1:5432/' }, 'invalid-webhook-url'],
    ['the metadata service', { url: 'http://169.254.169.254/latest' }, 'invalid-webhook-url'],
    ['this machine by name', { url: 'http://localhost:8787/' }, 'invalid-webhook-url'],
    ['another protocol', { url: 'gopher://sample.example/' }, 'invalid-webhook-url'],
    ['an event of a provider', { event_types: ['stripe.event_received'] }, 'validation-failed'],
    ['no event', { event_types: [] }, 'validation-failed'],
    ['no name', { name: ' ' }, 'validation-failed'],
  ])('refuses %s', async (_what, wrong, code) => {
    const given = { name: newId(), url, event_types: ['*'], ...wrong }
    expect(await ask(manager, 'POST', '', given)).toMatchObject({ status: 422, body: { code } })
    const { body } = await make()
    expect(await ask(manager, 'PATCH', `/${body.subscription.id}`, wrong)).toMatchObject({
      status: 422,
      body: { code },
    })
  })

  it('refuses a name that is taken, also when two come at once', async () => {
    const given = { name: newId(), url, event_types: ['*'] }
    const answers = await Promise.all([1, 2, 3].map(() => ask(manager, 'POST', '', given)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(['webhook-name-taken', 'webhook-name-taken'])
  })

  it('changes, pauses, resumes, tests, rotates, replays and removes', async () => {
    const { subscription, secret } = (await make()).body
    const path = `/${subscription.id}`
    expect(await ask(manager, 'PATCH', path, { event_types: ['*', 'quote.sent'] })).toMatchObject({
      status: 200,
      body: { subscription: { event_types: ['*'], name: subscription.name } },
    })
    expect(await ask(manager, 'POST', `${path}/pause`)).toMatchObject({ body: { subscription: { status: 'paused' } } })
    expect(await ask(manager, 'POST', `${path}/test`)).toMatchObject({
      status: 409,
      body: { code: 'webhook-not-active' },
    })
    expect(await ask(manager, 'POST', `${path}/pause`)).toMatchObject({ status: 409 })
    expect(await ask(manager, 'POST', `${path}/resume`)).toMatchObject({ body: { subscription: { status: 'active' } } })
    expect(await ask(manager, 'POST', `${path}/test`)).toMatchObject({ status: 202 })
    expect(await ask(manager, 'POST', `${path}/rotate-secret`, {})).toMatchObject({
      status: 200,
      body: { secret: expect.not.stringContaining(secret), previous_until: expect.any(String) },
    })

    const deliveries = await ask(manager, 'GET', `${path}/deliveries?limit=1`)
    expect(deliveries).toMatchObject({
      status: 200,
      body: { items: [{ event_type: 'webhook.test', state: 'waiting' }], next: null },
    })
    const delivery = `${path}/deliveries/${deliveries.body.items[0].id}`
    expect(await ask(manager, 'GET', delivery)).toMatchObject({
      body: { delivery: { history: [], body: expect.stringContaining('webhook.test') } },
    })
    expect(await ask(manager, 'POST', `${delivery}/replay`)).toMatchObject({
      status: 409,
      body: { code: 'webhook-still-waiting' },
    })
    expect(await ask(manager, 'POST', `${path}/replay`, { since: new Date().toISOString() })).toMatchObject({
      status: 202,
      body: { replayed: 0 },
    })
    expect(await ask(manager, 'POST', `${path}/replay`, { since: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 422,
    })

    expect(await ask(manager, 'DELETE', path)).toMatchObject({ status: 200 })
    expect(await ask(manager, 'GET', path)).toMatchObject({ status: 404 })
  })

  it('is for managers and keys that may do everything', async () => {
    const { subscription } = (await make()).body
    const reads = await serviceAccountHeaders(app.payload, ['system:read'])
    const all = await serviceAccountHeaders(app.payload, ['all'])
    for (const headers of [sales, reads])
      for (const [method, path] of [
        ...[
          ['GET', ''],
          ['POST', ''],
          ['GET', `/${subscription.id}`],
          ['DELETE', `/${subscription.id}`],
        ],
        ...['pause', 'test', 'rotate-secret', 'replay'].map((verb) => ['POST', `/${subscription.id}/${verb}`]),
      ] as [string, string][])
        expect(await ask(headers, method, path, method === 'POST' ? {} : undefined)).toMatchObject({ status: 403 })
    expect(await ask({}, 'GET', '')).toMatchObject({ status: 401 })
    expect(await make(all)).toMatchObject({ status: 201 })
  })

  it.each(['nonsense', '01940000-0000-7000-8000-000000000001'])('knows no %s', async (id) => {
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/pause'],
      ['POST', '/test'],
      ['GET', '/deliveries'],
    ] as const)
      expect(await ask(manager, method, `/${id}${path}`, method === 'PATCH' ? { name: 'x' } : undefined)).toMatchObject(
        {
          status: 404,
          body: { code: 'not-found' },
        },
      )
    const { subscription } = (await make()).body
    expect(await ask(manager, 'POST', `/${subscription.id}/deliveries/${id}/replay`)).toMatchObject({ status: 404 })
    expect(await ask(manager, 'GET', `/${subscription.id}/deliveries/${id}`)).toMatchObject({ status: 404 })
  })
})
