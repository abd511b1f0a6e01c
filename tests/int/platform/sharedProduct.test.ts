import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { connectedTo } from '@/tests/support/connectedTo'
import { keepFirstState, restoreFirstState } from '@/tests/support/firstState'
import { projectRoot } from '@/tests/support/projectRoot'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

const database = withTestDatabase()

const query = (statement: string) => connectedTo(database.url, async (client) => (await client.query(statement)).rows)

describe('the first state of a product', () => {
  it('comes back whole: what is computed, counted, pointed at or never to be changed', async () => {
    await query(`
      CREATE SCHEMA jobs;
      CREATE TABLE jobs.waiting (name text);
      CREATE TABLE kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, key text GENERATED ALWAYS AS (lower(name)) STORED);
      CREATE TABLE "Pointing" (kept_id bigint REFERENCES kept (id));
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON kept FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON kept FOR EACH ROW EXECUTE FUNCTION refuse_change();
      INSERT INTO kept (name) VALUES ('First');
      INSERT INTO "Pointing" VALUES (1);
      SELECT nextval('lead_references');
      INSERT INTO jobs.waiting VALUES ('mail')`)
    await keepFirstState(database.url)
    await query(`
      INSERT INTO kept (name) VALUES ('Second');
      DELETE FROM "Pointing";
      INSERT INTO "Pointing" VALUES (2);
      SELECT nextval('lead_references'), nextval('quote_references');
      DELETE FROM jobs.waiting`)

    await restoreFirstState(database.url, [`INSERT INTO jobs.waiting VALUES ('also')`])
    expect(await query('SELECT id::int, name, key FROM kept')).toEqual([{ id: 1, name: 'First', key: 'first' }])
    expect(await query('SELECT kept_id::int FROM "Pointing"')).toEqual([{ kept_id: 1 }])
    expect(await query('SELECT * FROM jobs.waiting ORDER BY name')).toEqual([{ name: 'also' }, { name: 'mail' }])
    expect(
      await query(`SELECT nextval('lead_references')::int AS lead, nextval('quote_references')::int AS quote`),
    ).toEqual([{ lead: 2, quote: 1 }])
    expect(await query(`INSERT INTO kept (name) VALUES ('Again') RETURNING id::int`)).toEqual([{ id: 2 }])
    await expect(query('DELETE FROM kept')).rejects.toThrow('append-only')
  })

  it('stays as it was when putting it back fails', async () => {
    await query(`INSERT INTO jobs.waiting VALUES ('since')`)
    await expect(restoreFirstState(database.url, ['SELECT 1 / 0'])).rejects.toThrow('division by zero')
    expect(await query(`SELECT * FROM jobs.waiting WHERE name = 'since'`)).toHaveLength(1)
  })
})

describe('a database whose tables changed', () => {
  const changed = withTestDatabase()

  it('does not get its rows back', async () => {
    await keepFirstState(changed.url)
    await connectedTo(changed.url, (client) => client.query('ALTER TABLE travel_styles ADD CONSTRAINT no CHECK (true)'))
    await expect(restoreFirstState(changed.url)).rejects.toThrow('Tables are no longer what they were.')
    await connectedTo(changed.url, (client) => client.query('ALTER TABLE travel_styles DROP CONSTRAINT no'))
    await restoreFirstState(changed.url)
  })
})

describe('a program that ends with whoever started it', () => {
  it('ends when its input does, as it does however its starter dies', async () => {
    const hold = ['--import', './tests/e2e/support/endWithParent.mjs', '--eval', 'setInterval(() => {}, 1000)']
    const child = spawn(process.execPath, hold, { cwd: projectRoot, stdio: ['pipe', 'ignore', 'inherit'] })
    const ended = once(child, 'exit')
    child.stdin.end()
    expect(await ended).toEqual([1, null])
  })
})
