import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_days" ALTER COLUMN "title" SET DEFAULT '';
  ALTER TABLE "quote_versions_days" ALTER COLUMN "description" SET DEFAULT '';
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "label" SET DEFAULT '';
  ALTER TABLE "quote_versions_options" ALTER COLUMN "name" SET DEFAULT '';
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "label" SET DEFAULT '';
  ALTER TABLE "quote_versions" ALTER COLUMN "title" SET DEFAULT '';
  ALTER TABLE "quote_versions" ADD COLUMN "edited_by" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "edited_at" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_days" ALTER COLUMN "title" DROP DEFAULT;
  ALTER TABLE "quote_versions_days" ALTER COLUMN "description" DROP DEFAULT;
  ALTER TABLE "quote_versions_adjustments" ALTER COLUMN "label" DROP DEFAULT;
  ALTER TABLE "quote_versions_options" ALTER COLUMN "name" DROP DEFAULT;
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "label" DROP DEFAULT;
  ALTER TABLE "quote_versions" ALTER COLUMN "title" DROP DEFAULT;
  ALTER TABLE "quote_versions" DROP COLUMN "edited_by";
  ALTER TABLE "quote_versions" DROP COLUMN "edited_at";`)
}
