import { beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { audit } from '@/src/platform/audit/audit'
import { chainAudit } from '@/src/platform/audit/chainAudit'
import { verifyAuditChain } from '@/src/platform/audit/verifyAuditChain'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { eventually } from '@/tests/support/eventually'
import { withTestPayload } from '@/tests/support/testPayload'

describe('the audit trail', () => {
  const test = withTestPayload()

  const write = async (entityId: string) => {
    const { req } = await test.context()
    await audit(req, {
      action: 'lead.qualified',
      entity: 'leads',
      entityId,
      before: { stage: 'new' },
      after: { stage: 'qualified' },
    })
  }
  const chain = async () => chainAudit(await test.context())
  /** Transactions of other suites on the same server are waited for like any other. */
  const chainAll = async (number: number) => {
    let sealed = 0
    await eventually(async () => {
      sealed += await chain()
      return sealed >= number
    })
    return sealed
  }
  const chained = () =>
    rowsOf<{ entity_id: string }>(
      test,
      sql`SELECT entity_id FROM audit_chain JOIN audit_events ON audit_events.id = audit_event_id ORDER BY position`,
    )
  /** What only the owner of the database can do, and the chain is there to show. */
  const tamper = async (...statements: Sql[]) => {
    for (const table of ['audit_events', 'audit_chain'])
      await rowsOf(test, sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`))
    for (const statement of statements) await rowsOf(test, statement)
    for (const table of ['audit_events', 'audit_chain'])
      await rowsOf(test, sql.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`))
  }

  beforeEach(async () => {
    await tamper(sql`DELETE FROM audit_chain`, sql`DELETE FROM audit_events`)
    for (const id of ['a', 'b', 'c', 'd']) await write(id)
  })

  it.each([
    ['changed', `UPDATE audit_events SET action = 'nothing.happened'`],
    ['deleted', 'DELETE FROM audit_events'],
    ['emptied', 'TRUNCATE audit_events CASCADE'],
    ['unsealed', 'DELETE FROM audit_chain'],
  ])('cannot be %s', async (_how, statement) => {
    await chainAll(4)
    await expect(rowsOf(test, sql.raw(statement))).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('is append-only') }),
    })
  })

  it('is sealed in the order it was written, each entry once', async () => {
    expect(await chainAll(4)).toBe(4)
    await write('e')
    expect(await chainAll(1)).toBe(1)
    expect(await chain()).toBe(0)
    expect((await chained()).map(({ entity_id }) => entity_id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await verifyAuditChain(test)).toEqual({ verified: 5, waiting: 0, brokenAt: null })
  })

  it('seals once when several workers do it at the same time', async () => {
    let sealed = 0
    await eventually(async () => {
      for (const added of await Promise.all([chain(), chain(), chain(), chain()])) sealed += added
      return sealed >= 4
    })
    expect(sealed).toBe(4)
    expect(await verifyAuditChain(test)).toMatchObject({ verified: 4, brokenAt: null })
  })

  it('waits for a transaction still open, whose entry belongs before', async () => {
    const late = new Client({ connectionString: test.databaseUrl })
    await late.connect()
    try {
      await chainAll(4)
      await late.query('BEGIN')
      await late.query(
        `INSERT INTO audit_events (id, at, actor_kind, actor_name, action, entity, entity_id, request_id)
         VALUES (gen_random_uuid(), now(), 'system', 'late', 'lead.lost', 'leads', 'late', 'late')`,
      )
      await write('after')
      expect(await chain()).toBe(0)
      await late.query('COMMIT')
      expect(await chainAll(2)).toBe(2)
    } finally {
      await late.end()
    }
    expect((await chained()).map(({ entity_id }) => entity_id).slice(4)).toEqual(['late', 'after'])
    expect(await verifyAuditChain(test)).toMatchObject({ verified: 6, brokenAt: null })
  })

  it.each([
    [
      'an entry was changed',
      sql`UPDATE audit_events SET after = '{"stage":"lost"}' WHERE entity_id = 'b'`,
      { position: 2, reason: 'entry-changed' },
    ],
    [
      'who did it was changed',
      sql`UPDATE audit_events SET actor_name = 'somebody else' WHERE entity_id = 'c'`,
      { position: 3, reason: 'entry-changed' },
    ],
    [
      'an entry was removed',
      sql`DELETE FROM audit_events WHERE entity_id = 'c'`,
      { position: 3, reason: 'entry-missing' },
    ],
    [
      'an entry and its link were removed',
      sql`DELETE FROM audit_chain WHERE position = 2`,
      { position: 2, reason: 'link-missing' },
    ],
    [
      'two links changed places',
      sql`UPDATE audit_chain SET audit_event_id = (SELECT audit_event_id FROM audit_chain WHERE position = 4) WHERE position = 3`,
      null,
    ],
  ])('shows that %s', async (_what, statement, found) => {
    await chainAll(4)
    if (found === null) await tamper(sql`ALTER TABLE audit_chain DROP CONSTRAINT audit_chain_audit_event_id_key`)
    await tamper(statement)
    const { brokenAt } = await verifyAuditChain(test)
    expect(brokenAt).toMatchObject(found ?? { position: 3, reason: 'entry-changed' })
  })
})
