import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { type RunningJobs, startJobs } from '@/src/platform/jobs/startJobs'
import { eventually } from '@/tests/support/eventually'
import { quickTimings } from '@/tests/support/quickTimings'
import { withTestApp } from '@/tests/support/testApp'

const token = 'test-metrics-token-test-metrics'
const elsewhere = { 'x-forwarded-for': '203.0.113.9' }

describe('operations', () => {
  const app = withTestApp({ METRICS_TOKEN: token, ROLE: 'all' })
  let jobs: RunningJobs

  it('is alive before anything else is', async () => {
    const answer = await app.fetch('/health')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      ok: true,
      service: 'chapter2',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })

  it('is not ready while the worker has not started', async () => {
    const answer = await app.fetch('/ready')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toEqual({ ready: false, checks: { database: 'ok', migrations: 'ok', queue: 'failed' } })
  })

  it('is ready without a worker where another process is one', async () => {
    overrideSettings({ ROLE: 'web' })
    const answer = await app.fetch('/ready')
    overrideSettings({ ROLE: 'all' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ ready: true, checks: { queue: 'elsewhere' } })
  })

  describe('with a worker', () => {
    beforeAll(async () => {
      const sweeps = [{ name: 'counted', everySeconds: 3600, run: async () => ({ found: 1 }) }]
      jobs = await startJobs({ payload: app.payload, consumers: [], sweeps, timings: quickTimings })
      await eventually(
        async () => (await rowsOf(app, sql`SELECT 1 FROM sweep_runs WHERE succeeded_at IS NOT NULL`)).length === 2,
      )
    })
    afterAll(() => jobs.stop())

    it('is ready', async () => {
      const answer = await app.fetch('/ready')
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ ready: true, checks: { database: 'ok', migrations: 'ok', queue: 'ok' } })
    })

    it('is not ready when a migration is missing', async () => {
      await rowsOf(app, sql`UPDATE payload_migrations SET name = 'renamed_' || name`)
      const answer = await app.fetch('/ready')
      await rowsOf(app, sql`UPDATE payload_migrations SET name = replace(name, 'renamed_', '')`)
      expect(answer.status).toBe(503)
      expect(await answer.json()).toMatchObject({ checks: { database: 'ok', migrations: 'failed' } })
    })

    it('prints its metrics for this machine', async () => {
      const answer = await app.fetch('/metrics')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/)
      const text = await answer.text()
      expect(text).toMatch(/^chapter2_outbox_depth 0$/m)
      expect(text).toMatch(/^chapter2_outbox_oldest_seconds 0$/m)
      expect(text).toMatch(/^chapter2_deliveries\{status="queued"\} 0$/m)
      expect(text).toMatch(/^chapter2_dead_letters 0$/m)
      expect(text).toMatch(/^chapter2_sweep_last_success_age_seconds\{sweep="counted"\} \d/m)
      expect(text).toMatch(/^chapter2_sweep_failing\{sweep="counted"\} 0$/m)
      expect(text).toMatch(/^process_resident_memory_bytes \d/m)
    })

    it('counts what waits', async () => {
      await rowsOf(
        app,
        sql`INSERT INTO domain_events (id, type, data, actor, request_id, occurred_at, relayed_at)
            VALUES (gen_random_uuid(), 'lead.received', '{}', '{}', 'test', now(), now())`,
      )
      await rowsOf(
        app,
        sql`INSERT INTO event_deliveries (id, event_id, consumer, status, enqueued_at, created_at)
            SELECT gen_random_uuid(), id, status, status, now(), now() - interval '5 minutes'
            FROM domain_events, unnest(ARRAY['queued', 'dead']) AS status`,
      )
      const text = await (await app.fetch('/metrics')).text()
      expect(text).toMatch(/^chapter2_outbox_depth 1$/m)
      expect(text).toMatch(/^chapter2_outbox_oldest_seconds 30\d/m)
      expect(text).toMatch(/^chapter2_dead_letters 1$/m)
    })

    it.each([
      ['nobody', {}],
      ['a wrong token', { authorization: 'Bearer wrong' }],
      ['a token in another form', { authorization: `Basic ${token}` }],
    ])('prints no metrics for %s from elsewhere', async (_who, headers) => {
      const answer = await app.fetch('/metrics', { headers: { ...elsewhere, ...headers } })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
    })

    it('prints its metrics anywhere for the token', async () => {
      const answer = await app.fetch('/metrics', { headers: { ...elsewhere, authorization: `Bearer ${token}` } })
      expect(answer.status).toBe(200)
    })
  })
})
