import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { retryDelivery } from '@/src/commands/shared/retryDelivery'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { type Consumer, consumer } from '@/src/platform/jobs/job'
import { type RunningJobs, startJobs } from '@/src/platform/jobs/startJobs'
import { emit } from '@/src/platform/outbox/emit'
import { relayEvents } from '@/src/platform/outbox/relay'
import { eventually } from '@/tests/support/eventually'
import { quickTimings } from '@/tests/support/quickTimings'
import { makeTally, readTally, tallyConsumer } from '@/tests/support/tally'
import { withTestPayload } from '@/tests/support/testPayload'

type Delivery = { id: string; status: string; attempts: number; last_error: string | null }

describe('deliveries', () => {
  const test = withTestPayload()
  const started: RunningJobs[] = []

  const start = async (consumers: Consumer[], timings = quickTimings) => {
    started.push(await startJobs({ payload: test.payload, consumers, sweeps: [], timings }))
  }
  const emitOne = async (leadId = 'one') => {
    const { req } = await test.context()
    await emit(req, { type: 'lead.received', data: { leadId } })
  }
  const deliveryOf = (name: string) =>
    rowOf<Delivery>(test, sql`SELECT id, status, attempts, last_error FROM event_deliveries WHERE consumer = ${name}`)
  const inStatus = (name: string, status: string) =>
    eventually(async () => {
      const found = await deliveryOf(name)
      return found?.status === status ? found : null
    })

  beforeAll(() => makeTally(test.payload))
  afterEach(async () => {
    await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
    await rowsOf(test, sql`DELETE FROM event_deliveries`)
    await rowsOf(test, sql`DELETE FROM domain_events`)
    await rowsOf(test, sql`UPDATE tally SET number = 0`)
  })

  it('reach every consumer of the event, and no other', async () => {
    const seen: string[] = []
    const watch = (name: string, on: 'lead.received' | 'lead.assigned') =>
      consumer({ name, on, run: async (_ctx, event) => void seen.push(`${name} ${JSON.stringify(event.data)}`) })
    await start([watch('first', 'lead.received'), watch('second', 'lead.received'), watch('other', 'lead.assigned')])
    await emitOne('seen')
    await eventually(() => seen.length === 2)
    await inStatus('first', 'done')
    await inStatus('second', 'done')
    expect(seen.sort()).toEqual(['first {"leadId":"seen"}', 'second {"leadId":"seen"}'])
    expect(await deliveryOf('other')).toBeUndefined()
  })

  it('are made once when several relays take the same events', async () => {
    for (let number = 0; number < 60; number += 1) await emitOne(String(number))
    const relay = () => relayEvents({ payload: test.payload, consumers: [tallyConsumer] })
    const taken = await Promise.all(Array.from({ length: 6 }, relay))
    expect(taken.reduce((sum, number) => sum + number, 0)).toBe(60)
    const [made] = await rowsOf(
      test,
      sql`SELECT count(*)::int AS deliveries, count(DISTINCT event_id)::int AS events FROM event_deliveries`,
    )
    expect(made).toEqual({ deliveries: 60, events: 60 })
  })

  it('run once with two workers on one outbox', async () => {
    await start([tallyConsumer])
    await start([tallyConsumer])
    for (let number = 0; number < 100; number += 1) await emitOne(String(number))
    await eventually(async () => (await readTally(test.payload)) === 100)
    await eventually(async () => {
      const open = await rowsOf(test, sql`SELECT 1 FROM event_deliveries WHERE status <> 'done'`)
      return open.length === 0
    })
    expect(await rowsOf(test, sql`SELECT 1 FROM event_deliveries WHERE attempts <> 1`)).toEqual([])
    expect(await readTally(test.payload)).toBe(100)
  })

  it('are tried again after a failure', async () => {
    const attempts: number[] = []
    const run: Consumer['run'] = async (_ctx, _event, { attempt }) => {
      attempts.push(attempt)
      if (attempt < 3) throw new Error(`not yet, at attempt ${attempt}`)
    }
    await start([consumer({ name: 'stubborn', on: 'lead.received', run })])
    await emitOne()
    expect(await inStatus('stubborn', 'done')).toMatchObject({ attempts: 3, last_error: null })
    expect(attempts).toEqual([1, 2, 3])
  })

  it('die after the last attempt, tell so once, and live again when staff retry them', async () => {
    let broken = true
    let mourned = 0
    const run = async () => {
      if (broken) throw new Error('the provider said no')
    }
    const onDead = async () => {
      mourned += 1
    }
    await start([consumer({ name: 'hopeless', on: 'lead.received', attemptsMax: 2, run, onDead })])
    await emitOne()
    const dead = await inStatus('hopeless', 'dead')
    expect(dead).toMatchObject({ attempts: 2, last_error: 'the provider said no' })
    expect(mourned).toBe(1)

    broken = false
    const manager = { kind: 'staff' as const, id: '0190c3c8-0000-7000-8000-000000000001', name: 'Demo Manager' }
    const ctx = await test.context({ actor: manager })
    expect(await retryDelivery(ctx, { id: dead.id })).toEqual({ id: dead.id, status: 'queued' })
    expect(await inStatus('hopeless', 'done')).toMatchObject({ attempts: 1 })
    await expect(retryDelivery(ctx, { id: dead.id })).rejects.toMatchObject({ code: 'delivery-not-dead' })
    await expect(retryDelivery(ctx, { id: 'no-such-id' })).rejects.toMatchObject({ code: 'not-found' })
    expect(await rowsOf(test, sql`SELECT actor_name, action FROM audit_events WHERE entity_id = ${dead.id}`)).toEqual([
      { actor_name: 'Demo Manager', action: 'delivery.retried' },
    ])
  })

  it('die at once of an error that says trying again is no use', async () => {
    const run = async () => {
      throw Object.assign(new Error('no such recipient'), { retryable: false })
    }
    await start([consumer({ name: 'final', on: 'lead.received', run })])
    await emitOne()
    expect(await inStatus('final', 'dead')).toMatchObject({ attempts: 1, last_error: 'no such recipient' })
  })

  it('are dead even when what follows their death fails, and keep none of it', async () => {
    const run = async () => {
      throw new Error('first')
    }
    const onDead: Consumer['onDead'] = async (ctx) => {
      await rowsOf({ payload: ctx.payload, transactionID: ctx.req.transactionID }, sql`UPDATE tally SET number = 99`)
      throw new Error('second')
    }
    await start([consumer({ name: 'unmourned', on: 'lead.received', attemptsMax: 1, run, onDead })])
    await emitOne()
    expect(await inStatus('unmourned', 'dead')).toMatchObject({ last_error: 'first' })
    expect(await readTally(test.payload)).toBe(0)
  })

  it('are cut off when their time is up', async () => {
    let told: unknown
    const run: Consumer['run'] = (_ctx, _event, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          told = signal.reason
          resolve()
        })
      })
    await start([consumer({ name: 'slow', on: 'lead.received', timeoutMs: 50, attemptsMax: 1, run })])
    await emitOne()
    expect(await inStatus('slow', 'dead')).toMatchObject({ last_error: 'slow took longer than 50 ms.' })
    expect(told).toBeInstanceOf(Error)
  })

  it('stay with a worker that takes longer than a lease but lives', async () => {
    let runs = 0
    const outlivedItsLease = async () =>
      (await rowsOf(test, sql`SELECT 1 FROM event_deliveries WHERE next_attempt_at > started_at + interval '1 second'`))
        .length === 1
    const run = async () => {
      runs += 1
      await eventually(outlivedItsLease)
    }
    await start([consumer({ name: 'patient', on: 'lead.received', run })], { ...quickTimings, leaseMs: 300 })
    await emitOne()
    expect(await inStatus('patient', 'done')).toMatchObject({ attempts: 1 })
    expect(runs).toBe(1)
  })

  it('go on after the database has cut every connection', async () => {
    await start([tallyConsumer])
    await emitOne('before')
    await eventually(async () => (await readTally(test.payload)) === 1)
    const outsider = new Client({ connectionString: test.databaseUrl })
    await outsider.connect()
    await outsider.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await outsider.end()
    const { req } = await test.context()
    await eventually(async () => {
      await emit(req, { type: 'lead.received', data: { leadId: 'after' }, key: 'after the cut' })
      return true
    })
    await eventually(async () => (await readTally(test.payload)) === 2)
    await eventually(
      async () => (await rowsOf(test, sql`SELECT 1 FROM event_deliveries WHERE status = 'done'`)).length === 2,
    )
  })

  it('of a consumer that no longer exists die with the reason', async () => {
    await emitOne()
    await relayEvents({ payload: test.payload, consumers: [tallyConsumer] })
    await start([])
    expect(await inStatus('tally', 'dead')).toMatchObject({ last_error: 'There is no consumer of this name any more.' })
  })

  it('that run are waited for when the worker stops', async () => {
    let begun = false
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const run = async () => {
      begun = true
      await gate
    }
    await start([consumer({ name: 'polite', on: 'lead.received', run })])
    await emitOne()
    await eventually(() => begun)
    const stopped = Promise.all(started.splice(0).map((jobs) => jobs.stop()))
    expect(await deliveryOf('polite')).toMatchObject({ status: 'running' })
    open()
    await stopped
    expect(await deliveryOf('polite')).toMatchObject({ status: 'done' })
  })
})
