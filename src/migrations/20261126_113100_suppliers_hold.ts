import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What must never happen with suppliers' days: allocations of one component overlap, a provider's rate of a day is there twice. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A cast of text to a date depends on the session's settings; made of its numbers it does not, so an index may hold it.
    CREATE FUNCTION calendar_range(first text, last text) RETURNS daterange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT daterange(
        make_date(substr(first, 1, 4)::int, substr(first, 6, 2)::int, substr(first, 9, 2)::int),
        make_date(substr(last, 1, 4)::int, substr(last, 6, 2)::int, substr(last, 9, 2)::int))
    $$;
    ALTER TABLE inventory_allocations ADD CONSTRAINT inventory_allocations_days
      EXCLUDE USING gist (component_id WITH =, calendar_range("from", "to") WITH &&);
    CREATE UNIQUE INDEX fx_rates_fetched ON fx_rates (to_currency, from_currency, on_date, source_name) WHERE source = 'provider';
    CREATE INDEX fx_rates_newest ON fx_rates (to_currency, from_currency, on_date DESC, id DESC);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX fx_rates_newest;
    DROP INDEX fx_rates_fetched;
    ALTER TABLE inventory_allocations DROP CONSTRAINT inventory_allocations_days;
    DROP FUNCTION calendar_range(text, text);
  `)
}
