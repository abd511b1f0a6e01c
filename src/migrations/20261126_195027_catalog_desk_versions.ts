import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ADD COLUMN "prefix" varchar;
  ALTER TABLE "documents" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "partner_documents" ADD COLUMN "prefix" varchar;
  ALTER TABLE "partner_documents" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "tours" ADD COLUMN "variant_offers" jsonb;
  ALTER TABLE "_tours_v" ADD COLUMN "version_variant_offers" jsonb;
  ALTER TABLE "media" ADD COLUMN "prefix" varchar;
  ALTER TABLE "media" ADD COLUMN "_objectkey" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" DROP COLUMN "prefix";
  ALTER TABLE "documents" DROP COLUMN "_objectkey";
  ALTER TABLE "partner_documents" DROP COLUMN "prefix";
  ALTER TABLE "partner_documents" DROP COLUMN "_objectkey";
  ALTER TABLE "tours" DROP COLUMN "variant_offers";
  ALTER TABLE "_tours_v" DROP COLUMN "version_variant_offers";
  ALTER TABLE "media" DROP COLUMN "prefix";
  ALTER TABLE "media" DROP COLUMN "_objectkey";`)
}
