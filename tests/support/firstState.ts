import { connectedTo } from '@/tests/support/connectedTo'

/** Tables and sequences of the product: its own and its queue's. */
const ours = `relnamespace IN (to_regnamespace('public'), to_regnamespace('jobs'))`

/** Whatever tables are made of, in one word: rows can only go back to where they came from. */
const shape = `(
  SELECT md5(string_agg(part, ' ' ORDER BY part)) FROM (
    SELECT concat_ws('.', attrelid, attnum, atttypid, attnotnull, attisdropped) AS part
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws('.', oid, contype) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws('.', pg_trigger.oid, tgenabled)
      FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE relnamespace = 'public'::regnamespace) parts)`

const keep = `
  CREATE SCHEMA first_state;
  CREATE TABLE first_state.shape AS SELECT ${shape} AS shape;
  CREATE TABLE first_state.sequences (name regclass, last_value bigint, is_called boolean);
  DO $$
  DECLARE each record;
  BEGIN
    FOR each IN SELECT oid, oid::regclass AS name FROM pg_class WHERE relkind = 'r' AND ${ours} LOOP
      EXECUTE format('CREATE UNLOGGED TABLE first_state.t%s AS TABLE %s', each.oid, each.name);
    END LOOP;
    FOR each IN SELECT oid::regclass AS name FROM pg_class WHERE relkind = 'S' AND ${ours} LOOP
      EXECUTE format('INSERT INTO first_state.sequences SELECT %L, last_value, is_called FROM %s', each.name, each.name);
    END LOOP;
  END $$`

// Triggers sleep while it lasts: what is append-only is emptied too, and no order of tables suits every foreign key.
// Few rows are deleted in a tenth of the time in which two hundred tables are truncated, and most never had one.
const restore = `
  SET LOCAL session_replication_role = replica;
  DO $$
  DECLARE each record;
  BEGIN
    IF ${shape} <> (SELECT shape FROM first_state.shape) THEN RAISE 'Tables are no longer what they were.'; END IF;
    EXECUTE (SELECT format('LOCK TABLE %s IN EXCLUSIVE MODE', string_agg(oid::regclass::text, ', '))
             FROM pg_class WHERE relkind = 'r' AND ${ours});
    FOR each IN
      SELECT pg_class.oid::regclass AS name, to_regclass('first_state.t' || pg_class.oid) AS kept,
             string_agg(quote_ident(attname), ', ') AS columns
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE relkind = 'r' AND ${ours} AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
      GROUP BY pg_class.oid
    LOOP
      CONTINUE WHEN pg_relation_size(each.name) = 0 AND coalesce(pg_relation_size(each.kept), 0) = 0;
      EXECUTE format('DELETE FROM %s', each.name);
      CONTINUE WHEN each.kept IS NULL;
      EXECUTE format('INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM %3$s',
        each.name, each.columns, each.kept);
    END LOOP;
    PERFORM setval(name, last_value, is_called) FROM first_state.sequences;
  END $$`

const transactionOn = async (url: string, statements: readonly string[]): Promise<void> => {
  const transaction = ['BEGIN', `SET LOCAL lock_timeout = '10s'`, ...statements, 'COMMIT'].join(';\n')
  await connectedTo(url, (client) => client.query(transaction))
}

/** Keeps a copy of all rows of a product's database, in a schema of its own. */
export const keepFirstState = (url: string): Promise<void> => transactionOn(url, [keep])

/**
 * Puts the kept rows in the place of whatever is there now, with the product running, runs what else is asked, and commits
 * all at once; throws where tables are no longer what they were.
 */
export const restoreFirstState = (url: string, alsoRun: readonly string[] = []): Promise<void> =>
  transactionOn(url, [restore, ...alsoRun])
