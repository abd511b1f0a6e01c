import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "leads" ADD COLUMN "keeper" varchar DEFAULT 'nobody';
  ALTER TABLE "tasks" ADD COLUMN "keeper" varchar DEFAULT 'nobody';
  ALTER TABLE "customers" ADD COLUMN "keepers" varchar DEFAULT 'nobody';
  ALTER TABLE "quotes" ADD COLUMN "keeper" varchar DEFAULT 'nobody';
  ALTER TABLE "bookings" ADD COLUMN "keeper" varchar DEFAULT 'nobody';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "leads" DROP COLUMN "keeper";
  ALTER TABLE "tasks" DROP COLUMN "keeper";
  ALTER TABLE "customers" DROP COLUMN "keepers";
  ALTER TABLE "quotes" DROP COLUMN "keeper";
  ALTER TABLE "bookings" DROP COLUMN "keeper";`)
}
