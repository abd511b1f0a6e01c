import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What Payload's own lists are searched by, one index a table over each field, and the orders they are opened in; and what segments ask. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX leads_list_search ON leads USING gin (reference gin_trgm_ops, title gin_trgm_ops, destination gin_trgm_ops, style gin_trgm_ops, notes gin_trgm_ops, owner_reason gin_trgm_ops);
    CREATE INDEX customers_list_search ON customers USING gin (name gin_trgm_ops, phone_typed gin_trgm_ops);
    CREATE INDEX tasks_list_search ON tasks USING gin (title gin_trgm_ops);
    CREATE INDEX messages_list_search ON messages USING gin (subject gin_trgm_ops, "to" gin_trgm_ops, body_text gin_trgm_ops);
    CREATE INDEX inbound_messages_list_search ON inbound_messages USING gin (subject gin_trgm_ops, "from" gin_trgm_ops, from_name gin_trgm_ops);
    CREATE INDEX lead_activities_list_search ON lead_activities USING gin (detail gin_trgm_ops);
    CREATE INDEX quotes_list_search ON quotes USING gin (reference gin_trgm_ops, title gin_trgm_ops);
    CREATE INDEX quote_versions_list_search ON quote_versions USING gin (label gin_trgm_ops, title gin_trgm_ops);
    CREATE INDEX components_name ON components (name);
    CREATE INDEX lead_clocks_started ON lead_clocks (started_at);
    CREATE INDEX consent_records_at ON consent_records (at);
    -- What segments ask of every customer.
    CREATE INDEX customers_country ON customers (upper(country));
    CREATE INDEX consent_records_marketing ON consent_records (customer_id, at, id) WHERE purpose = 'marketing' AND granted;
    CREATE INDEX bookings_list_search ON bookings USING gin (reference gin_trgm_ops, title gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX leads_list_search, customers_list_search, tasks_list_search, messages_list_search, inbound_messages_list_search,
      lead_activities_list_search, quotes_list_search, quote_versions_list_search, bookings_list_search, customers_country, consent_records_marketing, components_name, lead_clocks_started, consent_records_at;
  `)
}
