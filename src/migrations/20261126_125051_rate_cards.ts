import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rate_cards_component_type" AS ENUM('accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee');
  CREATE TYPE "public"."enum_rate_card_versions_sharing" AS ENUM('two_adults', 'one_adult', 'no_adult');
  CREATE TYPE "public"."enum_rate_card_versions_bed" AS ENUM('existing', 'extra');
  CREATE TYPE "public"."enum_rate_card_versions_band_kind" AS ENUM('child', 'infant');
  CREATE TYPE "public"."enum_rate_card_versions_surcharge_basis" AS ENUM('room_night', 'person_night', 'person', 'unit');
  CREATE TYPE "public"."enum_rate_card_versions_closure_kind" AS ENUM('blackout', 'stop_sell');
  CREATE TYPE "public"."enum_rate_card_versions_stay_scope" AS ENUM('whole_stay', 'each_season');
  CREATE TYPE "public"."enum_rate_card_versions_stay_free" AS ENUM('cheapest', 'last');
  CREATE TYPE "public"."enum_rate_card_versions_basis" AS ENUM('room_night', 'person_night', 'person', 'unit');
  CREATE TYPE "public"."enum_rate_card_versions_status" AS ENUM('draft', 'active', 'superseded');
  CREATE TYPE "public"."enum_markup_rules_level" AS ENUM('partner', 'component_type', 'destination_and_season', 'default');
  CREATE TYPE "public"."enum_markup_rules_component_type" AS ENUM('accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee');
  CREATE TABLE "rate_cards" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"component_type" "enum_rate_cards_component_type" NOT NULL,
  	"active_version_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rate_cards_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"components_id" uuid
  );
  
  CREATE TABLE "rate_card_versions_seasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"weekdays" varchar
  );
  
  CREATE TABLE "rate_card_versions_room_types" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"adults_max" numeric DEFAULT 2 NOT NULL,
  	"children_max" numeric DEFAULT 1 NOT NULL,
  	"infants_max" numeric DEFAULT 1 NOT NULL
  );
  
  CREATE TABLE "rate_card_versions_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" numeric NOT NULL,
  	"to" numeric NOT NULL
  );
  
  CREATE TABLE "rate_card_versions_band_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"sharing" "enum_rate_card_versions_sharing",
  	"bed" "enum_rate_card_versions_bed",
  	"percent" varchar,
  	"amount_minor" numeric
  );
  
  CREATE TABLE "rate_card_versions_child_bands" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_rate_card_versions_band_kind" DEFAULT 'child' NOT NULL,
  	"from_age" numeric NOT NULL,
  	"to_age" numeric NOT NULL
  );
  
  CREATE TABLE "rate_card_versions_surcharges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"weekdays" varchar,
  	"basis" "enum_rate_card_versions_surcharge_basis" DEFAULT 'room_night' NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"child_percent" varchar,
  	"room_type" varchar,
  	"nights_min" numeric,
  	"commissionable" boolean DEFAULT false
  );
  
  CREATE TABLE "rate_card_versions_minimum_stays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"nights_min" numeric NOT NULL,
  	"season" varchar,
  	"from" varchar,
  	"to" varchar,
  	"room_type" varchar
  );
  
  CREATE TABLE "rate_card_versions_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_rate_card_versions_closure_kind" DEFAULT 'stop_sell' NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"reason" varchar,
  	"component_id" uuid,
  	"room_type" varchar
  );
  
  CREATE TABLE "rate_card_versions_stay_pays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"stay" numeric NOT NULL,
  	"pay" numeric NOT NULL,
  	"times_max" numeric,
  	"scope" "enum_rate_card_versions_stay_scope" DEFAULT 'whole_stay' NOT NULL,
  	"free" "enum_rate_card_versions_stay_free" DEFAULT 'cheapest' NOT NULL,
  	"season" varchar,
  	"room_type" varchar
  );
  
  CREATE TABLE "rate_card_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"valid_to" varchar NOT NULL,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"basis" "enum_rate_card_versions_basis" DEFAULT 'room_night' NOT NULL,
  	"commission_percent" varchar,
  	"prices" jsonb,
  	"adult_from_age" numeric DEFAULT 0 NOT NULL,
  	"free_one_per" numeric,
  	"free_max" numeric,
  	"card_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"label" varchar NOT NULL,
  	"status" "enum_rate_card_versions_status" DEFAULT 'draft' NOT NULL,
  	"activated_at" timestamp(3) with time zone,
  	"frozen" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "markup_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"level" "enum_markup_rules_level" DEFAULT 'default' NOT NULL,
  	"percent" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"partner_id" uuid,
  	"component_type" "enum_markup_rules_component_type",
  	"destination_id" uuid,
  	"season_from" varchar,
  	"season_to" varchar,
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rate_cards_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rate_card_versions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "markup_rules_id" uuid;
  ALTER TABLE "rate_cards" ADD CONSTRAINT "rate_cards_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rate_cards" ADD CONSTRAINT "rate_cards_active_version_id_rate_card_versions_id_fk" FOREIGN KEY ("active_version_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rate_cards_rels" ADD CONSTRAINT "rate_cards_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rate_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_cards_rels" ADD CONSTRAINT "rate_cards_rels_components_fk" FOREIGN KEY ("components_id") REFERENCES "public"."components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_seasons" ADD CONSTRAINT "rate_card_versions_seasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_room_types" ADD CONSTRAINT "rate_card_versions_room_types_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_tiers" ADD CONSTRAINT "rate_card_versions_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_band_terms" ADD CONSTRAINT "rate_card_versions_band_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions_child_bands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_child_bands" ADD CONSTRAINT "rate_card_versions_child_bands_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_surcharges" ADD CONSTRAINT "rate_card_versions_surcharges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_minimum_stays" ADD CONSTRAINT "rate_card_versions_minimum_stays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_closures" ADD CONSTRAINT "rate_card_versions_closures_component_id_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."components"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rate_card_versions_closures" ADD CONSTRAINT "rate_card_versions_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions_stay_pays" ADD CONSTRAINT "rate_card_versions_stay_pays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rate_card_versions" ADD CONSTRAINT "rate_card_versions_card_id_rate_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."rate_cards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "markup_rules" ADD CONSTRAINT "markup_rules_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "markup_rules" ADD CONSTRAINT "markup_rules_destination_id_destinations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "rate_cards_name_idx" ON "rate_cards" USING btree ("name");
  CREATE INDEX "rate_cards_partner_idx" ON "rate_cards" USING btree ("partner_id");
  CREATE INDEX "rate_cards_active_version_idx" ON "rate_cards" USING btree ("active_version_id");
  CREATE INDEX "rate_cards_updated_at_idx" ON "rate_cards" USING btree ("updated_at");
  CREATE INDEX "rate_cards_created_at_idx" ON "rate_cards" USING btree ("created_at");
  CREATE INDEX "rate_cards_rels_order_idx" ON "rate_cards_rels" USING btree ("order");
  CREATE INDEX "rate_cards_rels_parent_idx" ON "rate_cards_rels" USING btree ("parent_id");
  CREATE INDEX "rate_cards_rels_path_idx" ON "rate_cards_rels" USING btree ("path");
  CREATE INDEX "rate_cards_rels_components_id_idx" ON "rate_cards_rels" USING btree ("components_id");
  CREATE INDEX "rate_card_versions_seasons_order_idx" ON "rate_card_versions_seasons" USING btree ("_order");
  CREATE INDEX "rate_card_versions_seasons_parent_id_idx" ON "rate_card_versions_seasons" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_room_types_order_idx" ON "rate_card_versions_room_types" USING btree ("_order");
  CREATE INDEX "rate_card_versions_room_types_parent_id_idx" ON "rate_card_versions_room_types" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_tiers_order_idx" ON "rate_card_versions_tiers" USING btree ("_order");
  CREATE INDEX "rate_card_versions_tiers_parent_id_idx" ON "rate_card_versions_tiers" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_band_terms_order_idx" ON "rate_card_versions_band_terms" USING btree ("_order");
  CREATE INDEX "rate_card_versions_band_terms_parent_id_idx" ON "rate_card_versions_band_terms" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_child_bands_order_idx" ON "rate_card_versions_child_bands" USING btree ("_order");
  CREATE INDEX "rate_card_versions_child_bands_parent_id_idx" ON "rate_card_versions_child_bands" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_surcharges_order_idx" ON "rate_card_versions_surcharges" USING btree ("_order");
  CREATE INDEX "rate_card_versions_surcharges_parent_id_idx" ON "rate_card_versions_surcharges" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_minimum_stays_order_idx" ON "rate_card_versions_minimum_stays" USING btree ("_order");
  CREATE INDEX "rate_card_versions_minimum_stays_parent_id_idx" ON "rate_card_versions_minimum_stays" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_closures_order_idx" ON "rate_card_versions_closures" USING btree ("_order");
  CREATE INDEX "rate_card_versions_closures_parent_id_idx" ON "rate_card_versions_closures" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_closures_component_idx" ON "rate_card_versions_closures" USING btree ("component_id");
  CREATE INDEX "rate_card_versions_stay_pays_order_idx" ON "rate_card_versions_stay_pays" USING btree ("_order");
  CREATE INDEX "rate_card_versions_stay_pays_parent_id_idx" ON "rate_card_versions_stay_pays" USING btree ("_parent_id");
  CREATE INDEX "rate_card_versions_valid_to_idx" ON "rate_card_versions" USING btree ("valid_to");
  CREATE INDEX "rate_card_versions_card_idx" ON "rate_card_versions" USING btree ("card_id");
  CREATE INDEX "rate_card_versions_status_idx" ON "rate_card_versions" USING btree ("status");
  CREATE INDEX "rate_card_versions_updated_at_idx" ON "rate_card_versions" USING btree ("updated_at");
  CREATE INDEX "rate_card_versions_created_at_idx" ON "rate_card_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "markup_rules_name_idx" ON "markup_rules" USING btree ("name");
  CREATE INDEX "markup_rules_partner_idx" ON "markup_rules" USING btree ("partner_id");
  CREATE INDEX "markup_rules_destination_idx" ON "markup_rules" USING btree ("destination_id");
  CREATE INDEX "markup_rules_updated_at_idx" ON "markup_rules" USING btree ("updated_at");
  CREATE INDEX "markup_rules_created_at_idx" ON "markup_rules" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rate_cards_fk" FOREIGN KEY ("rate_cards_id") REFERENCES "public"."rate_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rate_card_versions_fk" FOREIGN KEY ("rate_card_versions_id") REFERENCES "public"."rate_card_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_markup_rules_fk" FOREIGN KEY ("markup_rules_id") REFERENCES "public"."markup_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_rate_cards_id_idx" ON "payload_locked_documents_rels" USING btree ("rate_cards_id");
  CREATE INDEX "payload_locked_documents_rels_rate_card_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("rate_card_versions_id");
  CREATE INDEX "payload_locked_documents_rels_markup_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("markup_rules_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rate_cards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_cards_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_seasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_room_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_band_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_child_bands" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_surcharges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_minimum_stays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_closures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions_stay_pays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_card_versions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "markup_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rate_cards" CASCADE;
  DROP TABLE "rate_cards_rels" CASCADE;
  DROP TABLE "rate_card_versions_seasons" CASCADE;
  DROP TABLE "rate_card_versions_room_types" CASCADE;
  DROP TABLE "rate_card_versions_tiers" CASCADE;
  DROP TABLE "rate_card_versions_band_terms" CASCADE;
  DROP TABLE "rate_card_versions_child_bands" CASCADE;
  DROP TABLE "rate_card_versions_surcharges" CASCADE;
  DROP TABLE "rate_card_versions_minimum_stays" CASCADE;
  DROP TABLE "rate_card_versions_closures" CASCADE;
  DROP TABLE "rate_card_versions_stay_pays" CASCADE;
  DROP TABLE "rate_card_versions" CASCADE;
  DROP TABLE "markup_rules" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_rate_cards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_rate_card_versions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_markup_rules_fk";
  
  DROP INDEX "payload_locked_documents_rels_rate_cards_id_idx";
  DROP INDEX "payload_locked_documents_rels_rate_card_versions_id_idx";
  DROP INDEX "payload_locked_documents_rels_markup_rules_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rate_cards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rate_card_versions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "markup_rules_id";
  DROP TYPE "public"."enum_rate_cards_component_type";
  DROP TYPE "public"."enum_rate_card_versions_sharing";
  DROP TYPE "public"."enum_rate_card_versions_bed";
  DROP TYPE "public"."enum_rate_card_versions_band_kind";
  DROP TYPE "public"."enum_rate_card_versions_surcharge_basis";
  DROP TYPE "public"."enum_rate_card_versions_closure_kind";
  DROP TYPE "public"."enum_rate_card_versions_stay_scope";
  DROP TYPE "public"."enum_rate_card_versions_stay_free";
  DROP TYPE "public"."enum_rate_card_versions_basis";
  DROP TYPE "public"."enum_rate_card_versions_status";
  DROP TYPE "public"."enum_markup_rules_level";
  DROP TYPE "public"."enum_markup_rules_component_type";`)
}
