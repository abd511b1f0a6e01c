import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "quote_versions_lines" SET "inclusion" = 'optional' WHERE "optional";
  UPDATE "quote_versions_lines" SET "key" = "id";
  UPDATE "quote_versions_days" SET "key" = "id";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "optional";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_lines" ADD COLUMN "optional" boolean DEFAULT false;
  UPDATE "quote_versions_lines" SET "optional" = true WHERE "inclusion" = 'optional';`)
}
