import { describe, expect, it } from '@jest/globals'
import { saveTrip } from '@/src/commands/quote/saveTrip'
import type { Actor } from '@/src/platform/actor'
import { databaseOf } from '@/src/platform/database/session'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aTripWire } from '@/tests/factories/tripWires'
import { withTestPayload } from '@/tests/support/testPayload'

const sales: Actor = { kind: 'staff', id: '0190a5c0-0000-7000-8000-00000000000a', name: 'Demo Sales' }
const manager: Actor = { kind: 'staff', id: '0190a5c0-0000-7000-8000-00000000000b', name: 'Demo Manager' }

describe('saving a trip', () => {
  const test = withTestPayload()

  const draft = async () => {
    const { versionId } = await aDraftQuote(await test.context())
    const read = () => test.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    const save = async (title: string, { revision, actor = sales }: { revision?: number; actor?: Actor } = {}) =>
      saveTrip(await test.context({ actor }), {
        versionId,
        revision: revision ?? (await read()).revision ?? 0,
        trip: aTripWire({ title }),
        seesMargin: true,
      })
    return { versionId, read, save }
  }

  const rows = async (text: string, versionId: string) =>
    (await databaseOf(test.payload).pool.query(text, [versionId])).rows
  const audits = (versionId: string) =>
    rows(
      "SELECT actor_name, before, after FROM audit_events WHERE entity_id = $1 AND action = 'quote.trip_saved' ORDER BY at",
      versionId,
    )
  const events = (versionId: string) =>
    rows("SELECT data FROM domain_events WHERE type = 'quote.trip_saved' AND data->>'versionId' = $1", versionId)

  it('lets exactly one of many at once win; the others learn what it saved', async () => {
    const { read, save } = await draft()
    const revision = (await read()).revision ?? 0
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd'].map((title) => save(title, { revision })))
    const won = answers.filter(({ status }) => status === 'fulfilled')
    expect(won).toHaveLength(1)
    const standing = await read()
    expect(standing.revision).toBe(revision + 1)
    for (const answer of answers)
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({
          code: 'stale-revision',
          data: { extensions: { revision: revision + 1, changed_by: 'Demo Sales', trip: { title: standing.title } } },
        })
  })

  it('writes one audit entry for each person in ten minutes, and an event for every save', async () => {
    const { versionId, save } = await draft()
    await save('one')
    await save('two')
    await save('three', { actor: manager })
    await save('four')
    expect(await audits(versionId)).toMatchObject([
      { actor_name: 'Demo Sales', before: { revision: 1 }, after: { revision: 2, days: 2, lines: 0, currency: 'USD' } },
      { actor_name: 'Demo Manager', before: { revision: 3 }, after: { revision: 4 } },
    ])
    expect(await events(versionId)).toHaveLength(4)
  })

  it('writes an entry again once ten minutes have passed', async () => {
    const { versionId, save } = await draft()
    const { pool } = databaseOf(test.payload)
    await pool.query(
      `INSERT INTO audit_events (id, at, actor_kind, actor_id, actor_name, action, entity, entity_id, request_id)
       VALUES (gen_random_uuid(), now() - interval '11 minutes', 'staff', $2, 'Demo Sales', 'quote.trip_saved', 'quote-versions', $1, 'none')`,
      [versionId, sales.id],
    )
    await save('again')
    expect(await audits(versionId)).toHaveLength(2)
  })

  it('leaves a trip alone that stands so already', async () => {
    const { versionId, read, save } = await draft()
    await save('same')
    const before = await read()
    const { version } = await save('same', { actor: manager })
    expect(version.revision).toBe(before.revision)
    expect(await read()).toEqual(before)
    expect(await events(versionId)).toHaveLength(1)
  })

  it('counts those who are named', async () => {
    const { versionId, read } = await draft()
    const person = (id: string, kind: 'adult' | 'child') => ({
      id,
      kind,
      name: null,
      birth_date: null,
      age: null,
      paying: true,
    })
    const party = [person('a', 'adult'), person('b', 'adult'), person('c', 'child')]
    await saveTrip(await test.context({ actor: sales }), {
      versionId,
      revision: (await read()).revision ?? 0,
      trip: aTripWire({ party, adults: 9, children: 9, inclusions: [' ', 'Guide '] }),
      seesMargin: true,
    })
    expect(await read()).toMatchObject({ adults: 2, children: 1, inclusions: [{ text: 'Guide' }] })
  })

  it('gives no two edits at the same time one number, whichever way they come in', async () => {
    const { versionId, read } = await draft()
    const revision = (await read()).revision ?? 0
    const edit = (title: string) =>
      test.payload.update({ collection: 'quote-versions', id: versionId, data: { title }, depth: 0 })
    await Promise.all([edit('a'), edit('b'), edit('c')])
    expect((await read()).revision).toBe(revision + 3)
  })
})
