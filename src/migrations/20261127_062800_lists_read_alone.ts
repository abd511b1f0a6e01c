import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What asks whose customers they are is not shared out to parallel workers: each of them counted all leads and bookings for a segment, three times the work for two processors. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER FUNCTION listed_words(text) PARALLEL RESTRICTED;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER FUNCTION listed_words(text) PARALLEL SAFE;`)
}
