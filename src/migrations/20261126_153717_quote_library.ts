import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions" ADD COLUMN "places" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "duration_days" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions" DROP COLUMN "places";
  ALTER TABLE "quote_versions" DROP COLUMN "duration_days";`)
}
