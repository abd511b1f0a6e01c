import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Role } from '@/src/domain/shared/roles'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { withTestApp } from '@/tests/support/testApp'

const password = 'a long enough test password'

describe('the System doors', () => {
  const app = withTestApp({ RATE_LEADS_PER_10_MINUTES: '5' })
  const cookies = new Map<Role, string>()
  let dead = ''

  const signIn = async (role: Role) => {
    const email = `${role}@staff.example`
    await app.payload.create({
      collection: 'staff',
      data: { name: `Demo ${role}`, email, password, roles: [role] },
      req: (await app.context()).req,
    })
    const { token } = await app.payload.login({ collection: 'staff', data: { email, password } })
    cookies.set(role, `payload-token=${token}`)
  }
  const as = (role: Role, path: string, method = 'GET') =>
    app.fetch(path, { method, headers: { cookie: cookies.get(role) ?? '', origin: 'http://localhost:8787' } })
  const statusAs = async (role: Role) => (await (await as(role, '/api/v1/system')).json()) as SystemStatus

  beforeAll(async () => {
    for (const role of ['manager', 'sales'] as const) await signIn(role)
  }, 60_000)
  beforeEach(async () => {
    await rowsOf(
      app,
      sql`INSERT INTO domain_events (id, type, data, actor, request_id, relayed_at)
          SELECT gen_random_uuid(), type, '{}', '{}', 'test', now()
          FROM unnest(ARRAY['lead.received', 'stripe.event_received', 'stripe.event_received', 'twilio.status_received']) AS type`,
    )
    const [letter] = await rowsOf<{ id: string }>(
      app,
      sql`INSERT INTO event_deliveries (id, event_id, consumer, status, attempts, last_error, enqueued_at, finished_at)
          SELECT gen_random_uuid(), id, 'notify-owner', 'dead', 8, 'the provider said no', now(), now()
          FROM domain_events WHERE type = 'lead.received' RETURNING id`,
    )
    dead = letter?.id ?? ''
    await rowsOf(
      app,
      sql`INSERT INTO event_deliveries (id, event_id, consumer, status, attempts, enqueued_at, finished_at)
          SELECT gen_random_uuid(), id, 'apply', CASE row_number() OVER (ORDER BY seq) WHEN 1 THEN 'done' ELSE 'dead' END, 1, now(), now()
          FROM domain_events WHERE type = 'stripe.event_received'`,
    )
    await rowsOf(
      app,
      sql`INSERT INTO rate_limits (key, points, expire)
          SELECT key, points, (extract(epoch FROM now()) * 1000)::bigint + offset_ms
          FROM (VALUES ('leads:203.0.113.9', 6, 60000), ('leads:203.0.113.10', 5, 60000), ('leads:203.0.113.11', 9, -1000),
                       ('leads:blocks:203.0.113.9', 9, 60000)) AS given (key, points, offset_ms)`,
    )
  })
  afterEach(async () => {
    for (const table of ['event_deliveries', 'domain_events', 'rate_limits'])
      await rowsOf(app, sql.raw(`DELETE FROM ${table}`))
  })

  it('tell a manager how the system fares', async () => {
    const status = await statusAs('manager')
    expect(status.outbox).toMatchObject({ depth: 0, dead: 2, oldestSeconds: null })
    expect(status.deadLetters.find(({ id }) => id === dead)).toEqual({
      id: dead,
      consumer: 'notify-owner',
      event: 'lead.received',
      reason: 'the provider said no',
      attempts: 8,
      died_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
    expect(status.webhooks).toEqual([
      { provider: 'stripe', stored: 2, applied: 1, open: 0, dead: 1 },
      { provider: 'postmark', stored: 0, applied: 0, open: 0, dead: 0 },
      { provider: 'twilio', stored: 1, applied: 0, open: 1, dead: 0 },
    ])
    expect(status.throttled).toEqual([{ limit: 'leads', address: '203.0.113.9', until: expect.stringMatching(/Z$/) }])
    expect(status.auditChain).toMatchObject({ sealed: 0, broken: null })
  })

  it('let a manager try a dead letter again, once, and say who did', async () => {
    const path = `/api/v1/system/deliveries/${dead}/retry`
    const answers = await Promise.all(Array.from({ length: 5 }, () => as('manager', path, 'POST')))
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409, 409])
    expect((await statusAs('manager')).deadLetters.map(({ id }) => id)).not.toContain(dead)
    expect(
      await rowsOf(app, sql`SELECT actor_kind, actor_name, action FROM audit_events WHERE entity_id = ${dead}`),
    ).toEqual([{ actor_kind: 'staff', actor_name: 'Demo manager', action: 'delivery.retried' }])
  })

  it.each([
    ['GET', '/api/v1/system'],
    ['POST', '/api/v1/system/deliveries/0190c3c8-0000-7000-8000-000000000001/retry'],
  ])('are shut to sales and to nobody: %s %s', async (method, path) => {
    expect((await as('sales', path, method)).status).toBe(403)
    expect((await app.fetch(path, { method })).status).toBe(401)
  })

  it.each(['0190c3c8-0000-7000-8000-000000000001', 'no-uuid', '%00'])('know no delivery %s', async (id) => {
    const answer = await as('manager', `/api/v1/system/deliveries/${id}/retry`, 'POST')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'not-found' })
  })
})
