import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Lets a list of customers find a number that could not be read without reading everybody. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX customers_phone_typed_trigrams ON customers USING gin (phone_typed gin_trgm_ops) WHERE phone IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX customers_phone_typed_trigrams`)
}
