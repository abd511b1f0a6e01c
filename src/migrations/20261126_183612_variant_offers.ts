import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tours" ADD COLUMN "variant_offers" jsonb;
  ALTER TABLE "_tours_v" ADD COLUMN "version_variant_offers" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tours" DROP COLUMN "variant_offers";
  ALTER TABLE "_tours_v" DROP COLUMN "version_variant_offers";`)
}
