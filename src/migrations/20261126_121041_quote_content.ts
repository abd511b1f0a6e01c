import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_quote_party_kind" AS ENUM('adult', 'child');
  CREATE TYPE "public"."enum_quote_line_moment" AS ENUM('arrival', 'day', 'departure');
  CREATE TYPE "public"."enum_quote_line_per" AS ENUM('line', 'person');
  CREATE TYPE "public"."enum_quote_line_inclusion" AS ENUM('included', 'optional', 'own_arrangement');
  CREATE TABLE "quote_versions_party" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"name" varchar,
  	"kind" "enum_quote_party_kind" DEFAULT 'adult' NOT NULL,
  	"birth_date" varchar,
  	"age" numeric,
  	"paying" boolean DEFAULT true
  );
  
  CREATE TABLE "quote_versions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"name" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "component" SET NOT NULL;
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "quantity" SET NOT NULL;
  ALTER TABLE "quote_versions_days" ADD COLUMN "key" varchar;
  ALTER TABLE "quote_versions_days" ADD COLUMN "section" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "key" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "moment" "enum_quote_line_moment" DEFAULT 'day';
  ALTER TABLE "quote_versions_lines" ADD COLUMN "text" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "supplied_id" uuid;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "rate_card_version" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "destination" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "days" numeric DEFAULT 1;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "units" numeric;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "capacity" numeric;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "rooms" jsonb;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "travelers" jsonb;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "per" "enum_quote_line_per" DEFAULT 'line';
  ALTER TABLE "quote_versions_lines" ADD COLUMN "markup_percent" varchar;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "inclusion" "enum_quote_line_inclusion" DEFAULT 'included';
  ALTER TABLE "quote_versions_lines" ADD COLUMN "tickable" boolean DEFAULT false;
  ALTER TABLE "quote_versions_lines" ADD COLUMN "option" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "arrival_flight" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "arrival_time" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "arrival_text" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "departure_flight" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "departure_time" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "departure_text" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "round_unit_up_to_minor" numeric;
  ALTER TABLE "quote_versions" ADD COLUMN "markup_percent" varchar;
  ALTER TABLE "quote_versions" ADD COLUMN "revision" numeric DEFAULT 0;
  ALTER TABLE "quote_versions" ADD COLUMN "pricing" jsonb;
  ALTER TABLE "quote_versions_party" ADD CONSTRAINT "quote_versions_party_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote_versions_options" ADD CONSTRAINT "quote_versions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "quote_versions_party_order_idx" ON "quote_versions_party" USING btree ("_order");
  CREATE INDEX "quote_versions_party_parent_id_idx" ON "quote_versions_party" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_options_order_idx" ON "quote_versions_options" USING btree ("_order");
  CREATE INDEX "quote_versions_options_parent_id_idx" ON "quote_versions_options" USING btree ("_parent_id");
  ALTER TABLE "quote_versions_lines" ADD CONSTRAINT "quote_versions_lines_supplied_id_components_id_fk" FOREIGN KEY ("supplied_id") REFERENCES "public"."components"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "quote_versions_lines_supplied_idx" ON "quote_versions_lines" USING btree ("supplied_id");
  CREATE INDEX "quote_versions_lines_rate_card_version_idx" ON "quote_versions_lines" USING btree ("rate_card_version");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_party" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "quote_versions_options" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "quote_versions_party" CASCADE;
  DROP TABLE "quote_versions_options" CASCADE;
  ALTER TABLE "quote_versions_lines" DROP CONSTRAINT "quote_versions_lines_supplied_id_components_id_fk";
  
  DROP INDEX "quote_versions_lines_supplied_idx";
  DROP INDEX "quote_versions_lines_rate_card_version_idx";
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "component" DROP NOT NULL;
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "quote_versions_lines" ALTER COLUMN "quantity" DROP NOT NULL;
  ALTER TABLE "quote_versions_days" DROP COLUMN "key";
  ALTER TABLE "quote_versions_days" DROP COLUMN "section";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "key";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "moment";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "text";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "supplied_id";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "rate_card_version";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "destination";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "days";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "units";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "capacity";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "rooms";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "travelers";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "per";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "markup_percent";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "inclusion";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "tickable";
  ALTER TABLE "quote_versions_lines" DROP COLUMN "option";
  ALTER TABLE "quote_versions" DROP COLUMN "arrival_flight";
  ALTER TABLE "quote_versions" DROP COLUMN "arrival_time";
  ALTER TABLE "quote_versions" DROP COLUMN "arrival_text";
  ALTER TABLE "quote_versions" DROP COLUMN "departure_flight";
  ALTER TABLE "quote_versions" DROP COLUMN "departure_time";
  ALTER TABLE "quote_versions" DROP COLUMN "departure_text";
  ALTER TABLE "quote_versions" DROP COLUMN "round_unit_up_to_minor";
  ALTER TABLE "quote_versions" DROP COLUMN "markup_percent";
  ALTER TABLE "quote_versions" DROP COLUMN "revision";
  ALTER TABLE "quote_versions" DROP COLUMN "pricing";
  DROP TYPE "public"."enum_quote_party_kind";
  DROP TYPE "public"."enum_quote_line_moment";
  DROP TYPE "public"."enum_quote_line_per";
  DROP TYPE "public"."enum_quote_line_inclusion";`)
}
