import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_quote_overrides_code" AS ENUM('rate-missing', 'rate-expired', 'rate-not-yet-valid', 'stop-sell', 'blackout', 'over-capacity', 'under-minimum-stay', 'child-without-band', 'age-unknown', 'date-missing', 'fx-missing', 'markup-missing', 'traveler-without-room', 'traveler-in-two-rooms');
  CREATE TYPE "public"."enum_price_approvals_state" AS ENUM('asked', 'approved', 'refused');
  CREATE TABLE "quote_versions_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" "enum_quote_overrides_code" NOT NULL,
  	"line_id" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "price_approvals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"quote_id" uuid NOT NULL,
  	"version_id" uuid NOT NULL,
  	"state" "enum_price_approvals_state" DEFAULT 'asked' NOT NULL,
  	"reasons" varchar NOT NULL,
  	"note" varchar,
  	"asked_by_id" uuid,
  	"asked_at" timestamp(3) with time zone,
  	"answer_note" varchar,
  	"answered_by_id" uuid,
  	"answered_at" timestamp(3) with time zone,
  	"prices" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "price_approvals_id" uuid;
  ALTER TABLE "company_settings" ADD COLUMN "asks_for_unknown_margin" boolean DEFAULT false;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_asks_for_unknown_margin" boolean DEFAULT false;
  ALTER TABLE "quote_versions_overrides" ADD CONSTRAINT "quote_versions_overrides_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions_overrides" ADD CONSTRAINT "quote_versions_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "price_approvals" ADD CONSTRAINT "price_approvals_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "price_approvals" ADD CONSTRAINT "price_approvals_version_id_quote_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."quote_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "price_approvals" ADD CONSTRAINT "price_approvals_asked_by_id_staff_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "price_approvals" ADD CONSTRAINT "price_approvals_answered_by_id_staff_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "quote_versions_overrides_order_idx" ON "quote_versions_overrides" USING btree ("_order");
  CREATE INDEX "quote_versions_overrides_parent_id_idx" ON "quote_versions_overrides" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_overrides_by_idx" ON "quote_versions_overrides" USING btree ("by_id");
  CREATE INDEX "price_approvals_quote_idx" ON "price_approvals" USING btree ("quote_id");
  CREATE INDEX "price_approvals_version_idx" ON "price_approvals" USING btree ("version_id");
  CREATE INDEX "price_approvals_state_idx" ON "price_approvals" USING btree ("state");
  CREATE INDEX "price_approvals_asked_by_idx" ON "price_approvals" USING btree ("asked_by_id");
  CREATE INDEX "price_approvals_asked_at_idx" ON "price_approvals" USING btree ("asked_at");
  CREATE INDEX "price_approvals_answered_by_idx" ON "price_approvals" USING btree ("answered_by_id");
  CREATE INDEX "price_approvals_updated_at_idx" ON "price_approvals" USING btree ("updated_at");
  CREATE INDEX "price_approvals_created_at_idx" ON "price_approvals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_price_approvals_fk" FOREIGN KEY ("price_approvals_id") REFERENCES "public"."price_approvals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_price_approvals_id_idx" ON "payload_locked_documents_rels" USING btree ("price_approvals_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "price_approvals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "quote_versions_overrides" CASCADE;
  DROP TABLE "price_approvals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_price_approvals_fk";
  
  DROP INDEX "payload_locked_documents_rels_price_approvals_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "price_approvals_id";
  ALTER TABLE "company_settings" DROP COLUMN "asks_for_unknown_margin";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_asks_for_unknown_margin";
  DROP TYPE "public"."enum_quote_overrides_code";
  DROP TYPE "public"."enum_price_approvals_state";`)
}
