import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_inbound_channel" ADD VALUE 'quote_page';
  ALTER TABLE "company_settings" ADD COLUMN "quote_reminder_days" numeric DEFAULT 3 NOT NULL;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_quote_reminder_days" numeric DEFAULT 3 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "inbound_messages_whatsapp";
  UPDATE "inbound_messages" SET "channel" = 'email' WHERE "channel" = 'quote_page';
  ALTER TABLE "inbound_messages" ALTER COLUMN "channel" SET DATA TYPE text;
  DROP TYPE "public"."enum_inbound_channel";
  CREATE TYPE "public"."enum_inbound_channel" AS ENUM('email', 'whatsapp');
  ALTER TABLE "inbound_messages" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_inbound_channel" USING "channel"::"public"."enum_inbound_channel";
  CREATE INDEX "inbound_messages_whatsapp" ON "inbound_messages" ("from", "received_at" DESC) WHERE "channel" = 'whatsapp';
  ALTER TABLE "company_settings" DROP COLUMN "quote_reminder_days";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_quote_reminder_days";`)
}
