import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "kind" SET NOT NULL;
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "sell_minor" SET NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "kind" DROP NOT NULL;
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "sell_minor" DROP NOT NULL;`)
}
