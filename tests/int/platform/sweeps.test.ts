import { afterEach, describe, expect, it } from '@jest/globals'
import { sweeps as everySweep } from '@/jobs/registry'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import type { Sweep } from '@/src/platform/jobs/job'
import { runSweep } from '@/src/platform/jobs/runSweep'
import { type RunningJobs, startJobs } from '@/src/platform/jobs/startJobs'
import { emit } from '@/src/platform/outbox/emit'
import { recoverDeliveries } from '@/src/platform/outbox/recoverDeliveries'
import { relayEvents } from '@/src/platform/outbox/relay'
import { eventually } from '@/tests/support/eventually'
import { quickTimings } from '@/tests/support/quickTimings'
import { tallyConsumer } from '@/tests/support/tally'
import { withTestPayload } from '@/tests/support/testPayload'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

describe('sweeps', () => {
  const test = withTestPayload()
  withPaymentsSandbox()
  const started: RunningJobs[] = []
  const hourly = (run: Sweep['run'], more: Partial<Sweep> = {}): Sweep => ({
    name: 'hourly',
    everySeconds: 3600,
    run,
    ...more,
  })
  const state = (name = 'hourly') =>
    rowOf<Record<string, unknown>>(test, sql`SELECT * FROM sweep_runs WHERE name = ${name}`)

  afterEach(async () => {
    await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
    await rowsOf(test, sql`DELETE FROM sweep_runs`)
  })

  it('run once an interval, however many ask', async () => {
    let runs = 0
    const sweep = hourly(async () => {
      runs += 1
      return { runs }
    })
    const asked = await Promise.all(Array.from({ length: 8 }, () => runSweep(test.payload, sweep)))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(await runSweep(test.payload, sweep)).toBe(false)
    expect(runs).toBe(1)

    await rowsOf(test, sql`UPDATE sweep_runs SET started_at = started_at - interval '1 hour'`)
    expect(await runSweep(test.payload, sweep)).toBe(true)
    expect(runs).toBe(2)
  })

  it('run once across two workers', async () => {
    let runs = 0
    const sweep = hourly(async () => {
      runs += 1
      return { runs }
    })
    const late = hourly(async () => ({ runs: 1 }), { name: 'late' })
    for (const _ of [1, 2])
      started.push(
        await startJobs({ payload: test.payload, consumers: [], sweeps: [sweep, late], timings: quickTimings }),
      )
    await eventually(async () => (await state())?.succeeded_at && (await state('late'))?.succeeded_at)
    // Due again for the other one only: both workers have looked at all of them by the time it has run.
    await rowsOf(test, sql`UPDATE sweep_runs SET started_at = NULL, succeeded_at = NULL WHERE name = 'late'`)
    await eventually(async () => (await state('late'))?.succeeded_at)
    expect(runs).toBe(1)
  })

  it('keep what came of them', async () => {
    await runSweep(
      test.payload,
      hourly(async () => ({ expired: 3 })),
    )
    expect(await state()).toMatchObject({ last_result: { expired: 3 }, last_error: null, failed_at: null })
    expect((await state())?.succeeded_at).not.toBeNull()
    expect((await state())?.duration_ms).toEqual(expect.any(Number))
  })

  it('keep why they failed, and let go of their lock', async () => {
    const failing = hourly(() => Promise.reject(new Error('no answer')), { everySeconds: 0 })
    expect(await runSweep(test.payload, failing)).toBe(true)
    expect(await state()).toMatchObject({ last_error: 'no answer', succeeded_at: null })
    expect(
      await runSweep(
        test.payload,
        hourly(async () => ({ fine: 1 }), { everySeconds: 0 }),
      ),
    ).toBe(true)
    expect(await state()).toMatchObject({ last_error: null, last_result: { fine: 1 } })
  })

  it('are cut off when their time is up', async () => {
    const endless = hourly(() => new Promise(() => {}), { timeoutMs: 20 })
    await runSweep(test.payload, endless)
    expect(await state()).toMatchObject({ last_error: 'hourly took longer than 20 ms.' })
  })

  it('of the registry all run on an empty system', async () => {
    for (const sweep of everySweep)
      expect([sweep.name, await runSweep(test.payload, sweep)]).toEqual([sweep.name, true])
    expect(await rowsOf(test, sql`SELECT name, last_error FROM sweep_runs WHERE last_error IS NOT NULL`)).toEqual([])
    expect(new Set(everySweep.map(({ name }) => name)).size).toBe(everySweep.length)
  })

  it('queue deliveries again whose job was lost, and leave those that are on time', async () => {
    const { req } = await test.context()
    await emit(req, { type: 'lead.received', data: { leadId: 'lost' } })
    await emit(req, { type: 'lead.received', data: { leadId: 'on time' } })
    await relayEvents({ payload: test.payload, consumers: [tallyConsumer] })
    await rowsOf(test, sql`UPDATE event_deliveries SET enqueued_at = clock_timestamp()`)
    await rowsOf(
      test,
      sql`UPDATE event_deliveries SET enqueued_at = enqueued_at - interval '1 hour', next_attempt_at = next_attempt_at - interval '1 hour'
          WHERE event_id = (SELECT id FROM domain_events WHERE data->>'leadId' = 'lost')`,
    )
    expect(await recoverDeliveries(test.payload, { lateMs: 60_000 })).toBe(1)
    expect(
      await rowsOf(
        test,
        sql`SELECT data->>'leadId' AS lead FROM event_deliveries JOIN domain_events ON domain_events.id = event_id WHERE enqueued_at IS NULL`,
      ),
    ).toEqual([{ lead: 'lost' }])
  })
})
