import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_quote_overrides_code" ADD VALUE 'blocklisted';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "quote_versions_overrides" WHERE "code" = 'blocklisted';
  ALTER TABLE "quote_versions_overrides" ALTER COLUMN "code" SET DATA TYPE text;
  DROP TYPE "public"."enum_quote_overrides_code";
  CREATE TYPE "public"."enum_quote_overrides_code" AS ENUM('rate-missing', 'rate-expired', 'rate-not-yet-valid', 'stop-sell', 'blackout', 'over-capacity', 'under-minimum-stay', 'child-without-band', 'age-unknown', 'date-missing', 'fx-missing', 'markup-missing', 'traveler-without-room', 'traveler-in-two-rooms');
  ALTER TABLE "quote_versions_overrides" ALTER COLUMN "code" SET DATA TYPE "public"."enum_quote_overrides_code" USING "code"::"public"."enum_quote_overrides_code";`)
}
