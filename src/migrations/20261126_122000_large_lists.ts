import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What lists of hundreds of thousands of leads need: what a lead says as one text to search, and the orders lists are read in. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX leads_text_trigrams ON leads USING gin (fold_text(title || E'\\n' || destination || E'\\n' || style || E'\\n' || reference || E'\\n' || coalesce(notes, '')) gin_trgm_ops);
    CREATE INDEX leads_latest_due ON leads (sla_due_at DESC NULLS LAST, id DESC);
    CREATE INDEX leads_stage_due ON leads (stage, sla_due_at, id);
    CREATE INDEX leads_latest_change ON leads (updated_at DESC, id DESC);
    -- Whose customers somebody sees follows from whose leads they are.
    CREATE INDEX leads_owner_customer ON leads (owner_id, customer_id);
    -- The planner has no idea what an expression holds until it has looked.
    ANALYZE leads;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX leads_text_trigrams, leads_latest_due, leads_stage_due, leads_latest_change, leads_owner_customer;`)
}
