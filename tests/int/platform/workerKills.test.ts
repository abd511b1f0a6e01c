import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { eventually } from '@/tests/support/eventually'
import { spawnWorker } from '@/tests/support/spawnWorker'
import { makeTally, readTally } from '@/tests/support/tally'
import { withTestPayload } from '@/tests/support/testPayload'

const events = 400
const kills = 2

describe('a worker killed again and again', () => {
  const test = withTestPayload()
  beforeAll(() => makeTally(test.payload))

  it('loses nothing and doubles nothing', async () => {
    const { req } = await test.context()
    for (let number = 0; number < events; number += 1)
      await emit(req, { type: 'lead.received', data: { leadId: String(number) } })

    for (let killed = 0; killed < kills; killed += 1) {
      const before = await readTally(test.payload)
      const worker = await spawnWorker(test.databaseUrl)
      await eventually(async () => (await readTally(test.payload)) > before + 20, { everyMs: 1 })
      await worker.kill()
      expect(await readTally(test.payload)).toBeLessThan(events)
    }

    const survivor = await spawnWorker(test.databaseUrl)
    await eventually(
      async () => (await rowsOf(test, sql`SELECT 1 FROM event_deliveries WHERE status = 'done'`)).length === events,
      { withinMs: 60_000 },
    )
    await survivor.kill()

    expect(await readTally(test.payload)).toBe(events)
    expect(
      await rowsOf(test, sql`SELECT status, count(*)::int AS number FROM event_deliveries GROUP BY status`),
    ).toEqual([{ status: 'done', number: events }])
    expect(await rowsOf(test, sql`SELECT 1 FROM domain_events WHERE relayed_at IS NULL`)).toEqual([])
  }, 180_000)
})
