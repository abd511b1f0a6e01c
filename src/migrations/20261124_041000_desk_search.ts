import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What finding people and records by what somebody remembers of them needs: trigrams for parts and typing errors,
 * byte-ordered trees for beginnings (a term of two letters has no trigram to look for).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX customers_name_trigrams ON customers USING gin (fold_text(name) gin_trgm_ops);
    CREATE INDEX customers_name_start ON customers (fold_text(name) COLLATE "C");
    CREATE INDEX customers_email_trigrams ON customers USING gin (email gin_trgm_ops);
    CREATE INDEX customers_phone_trigrams ON customers USING gin (phone gin_trgm_ops);
    CREATE INDEX leads_title_trigrams ON leads USING gin (fold_text(title) gin_trgm_ops);
    CREATE INDEX leads_title_start ON leads (fold_text(title) COLLATE "C");
    CREATE INDEX leads_reference_start ON leads (reference COLLATE "C");
    CREATE INDEX quotes_title_trigrams ON quotes USING gin (fold_text(title) gin_trgm_ops);
    CREATE INDEX quotes_title_start ON quotes (fold_text(title) COLLATE "C");
    CREATE INDEX quotes_reference_start ON quotes (reference COLLATE "C");
    CREATE INDEX bookings_title_trigrams ON bookings USING gin (fold_text(title) gin_trgm_ops);
    CREATE INDEX bookings_title_start ON bookings (fold_text(title) COLLATE "C");
    CREATE INDEX bookings_reference_start ON bookings (reference COLLATE "C");
    -- The newest quote of a lead with its money, read from the index alone.
    CREATE INDEX quotes_newest_of_lead ON quotes (lead_id, created_at DESC, id DESC) INCLUDE (total_minor, currency);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX customers_name_trigrams, customers_name_start, customers_email_trigrams, customers_phone_trigrams,
      leads_title_trigrams, leads_title_start, leads_reference_start, quotes_title_trigrams, quotes_title_start,
      quotes_reference_start, bookings_title_trigrams, bookings_title_start, bookings_reference_start, quotes_newest_of_lead;
  `)
}
