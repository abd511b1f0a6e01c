import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_languages" AS ENUM('en', 'fr', 'de', 'es', 'it', 'ru', 'zh', 'ja', 'ko', 'vi', 'th', 'km', 'lo');
  CREATE TYPE "public"."enum_partners_contact_purpose" AS ENUM('reservations', 'operations', 'accounts', 'sales', 'emergency');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('hotel', 'cruise', 'transport', 'activity', 'restaurant', 'guide_agency', 'local_agency', 'authority', 'other');
  CREATE TYPE "public"."enum_partners_zone" AS ENUM('Asia/Ho_Chi_Minh', 'Asia/Bangkok', 'Asia/Phnom_Penh', 'Asia/Vientiane');
  CREATE TYPE "public"."enum_partners_risk" AS ENUM('none', 'watch', 'high');
  CREATE TYPE "public"."enum_partner_contracts_ladder_types" AS ENUM('accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee');
  CREATE TYPE "public"."enum_partner_contracts_rung_kind" AS ENUM('percent', 'nights', 'fixed');
  CREATE TYPE "public"."enum_components_type" AS ENUM('accommodation', 'transfer', 'activity', 'guide', 'meal', 'transport', 'fee');
  CREATE TYPE "public"."enum_fx_rates_source" AS ENUM('provider', 'hand');
  CREATE TYPE "public"."enum_company_settings_sell_currencies" AS ENUM('USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'SGD', 'VND', 'THB', 'KHR', 'LAK', 'JPY');
  ALTER TYPE "public"."enum_service_accounts_scopes" ADD VALUE 'partners:read' BEFORE 'messages:read';
  ALTER TYPE "public"."enum_service_accounts_scopes" ADD VALUE 'partners:write' BEFORE 'messages:read';
  ALTER TYPE "public"."enum_payload_query_presets_related_collection" ADD VALUE 'partners' BEFORE 'tours';
  ALTER TYPE "public"."enum_payload_query_presets_related_collection" ADD VALUE 'components' BEFORE 'tours';
  CREATE TABLE "partners_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_partners_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partners_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"purpose" "enum_partners_contact_purpose" DEFAULT 'reservations' NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"whatsapp" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "partners_licences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"number" varchar,
  	"expires_on" varchar,
  	"document_id" uuid
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_partners_kind" NOT NULL,
  	"destination_id" uuid,
  	"city" varchar,
  	"zone" "enum_partners_zone" DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	"notes" varchar,
  	"risk" "enum_partners_risk" DEFAULT 'none' NOT NULL,
  	"risk_note" varchar,
  	"blocklisted" boolean DEFAULT false,
  	"blocklist_reason" varchar,
  	"legal_name" varchar,
  	"legal_registration" varchar,
  	"legal_tax_number" varchar,
  	"legal_address" varchar,
  	"legal_payment_terms" varchar,
  	"bank_holder" varchar,
  	"bank_account_number" varchar,
  	"bank_bank_name" varchar,
  	"bank_swift" varchar,
  	"bank_currency" "enum_currency",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partner_contracts_ladders_component_types" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_partner_contracts_ladder_types",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partner_contracts_ladders_rungs" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"days_before" numeric NOT NULL,
  	"kind" "enum_partner_contracts_rung_kind" DEFAULT 'percent' NOT NULL,
  	"percent" varchar,
  	"nights" numeric,
  	"amount_minor" numeric
  );
  
  CREATE TABLE "partner_contracts_ladders" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"season" varchar,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL
  );
  
  CREATE TABLE "partner_contracts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"valid_until" varchar NOT NULL,
  	"terms" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partner_contracts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partner_documents_id" uuid
  );
  
  CREATE TABLE "components" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"type" "enum_components_type" NOT NULL,
  	"partner_id" uuid,
  	"place_id" uuid,
  	"capacity_people_max" numeric,
  	"capacity_adults_max" numeric,
  	"capacity_children_max" numeric,
  	"capacity_infants_max" numeric,
  	"active" boolean DEFAULT true,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "components_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "components_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "inventory_allocations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"component_id" uuid NOT NULL,
  	"contract_id" uuid,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"units" numeric NOT NULL,
  	"release_days" numeric DEFAULT 14 NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partner_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"partner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "fx_rates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"pair" varchar NOT NULL,
  	"from_currency" "enum_currency" NOT NULL,
  	"rate" varchar NOT NULL,
  	"to_currency" "enum_currency" NOT NULL,
  	"on_date" varchar NOT NULL,
  	"source" "enum_fx_rates_source" NOT NULL,
  	"source_name" varchar NOT NULL,
  	"observed_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "company_settings_fx_buffers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"percent" varchar NOT NULL
  );
  
  CREATE TABLE "company_settings_sell_currencies" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_sell_currencies",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_version_fx_buffers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"currency" "enum_currency" DEFAULT 'USD' NOT NULL,
  	"percent" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_company_settings_v_version_sell_currencies" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_sell_currencies",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "partners_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "partner_contracts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "components_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inventory_allocations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "partner_documents_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "fx_rates_id" uuid;
  ALTER TABLE "company_settings" ADD COLUMN "margin_floor_percent" varchar DEFAULT '15' NOT NULL;
  ALTER TABLE "company_settings" ADD COLUMN "discount_max_percent" varchar DEFAULT '5' NOT NULL;
  ALTER TABLE "company_settings" ADD COLUMN "fx_buffer_percent" varchar DEFAULT '2' NOT NULL;
  ALTER TABLE "company_settings" ADD COLUMN "fx_stale_after_days" numeric DEFAULT 4 NOT NULL;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_margin_floor_percent" varchar DEFAULT '15' NOT NULL;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_discount_max_percent" varchar DEFAULT '5' NOT NULL;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_fx_buffer_percent" varchar DEFAULT '2' NOT NULL;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_fx_stale_after_days" numeric DEFAULT 4 NOT NULL;
  ALTER TABLE "partners_languages" ADD CONSTRAINT "partners_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_contacts" ADD CONSTRAINT "partners_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_licences" ADD CONSTRAINT "partners_licences_document_id_partner_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."partner_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_licences" ADD CONSTRAINT "partners_licences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_destination_id_destinations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partner_contracts_ladders_component_types" ADD CONSTRAINT "partner_contracts_ladders_component_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partner_contracts_ladders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_contracts_ladders_rungs" ADD CONSTRAINT "partner_contracts_ladders_rungs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partner_contracts_ladders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_contracts_ladders" ADD CONSTRAINT "partner_contracts_ladders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partner_contracts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_contracts" ADD CONSTRAINT "partner_contracts_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partner_contracts_rels" ADD CONSTRAINT "partner_contracts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partner_contracts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_contracts_rels" ADD CONSTRAINT "partner_contracts_rels_partner_documents_fk" FOREIGN KEY ("partner_documents_id") REFERENCES "public"."partner_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "components" ADD CONSTRAINT "components_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "components" ADD CONSTRAINT "components_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "components_locales" ADD CONSTRAINT "components_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "components_rels" ADD CONSTRAINT "components_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "components_rels" ADD CONSTRAINT "components_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inventory_allocations" ADD CONSTRAINT "inventory_allocations_component_id_components_id_fk" FOREIGN KEY ("component_id") REFERENCES "public"."components"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_allocations" ADD CONSTRAINT "inventory_allocations_contract_id_partner_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."partner_contracts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partner_documents" ADD CONSTRAINT "partner_documents_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "company_settings_fx_buffers" ADD CONSTRAINT "company_settings_fx_buffers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_sell_currencies" ADD CONSTRAINT "company_settings_sell_currencies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_fx_buffers" ADD CONSTRAINT "_company_settings_v_version_fx_buffers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_sell_currencies" ADD CONSTRAINT "_company_settings_v_version_sell_currencies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "partners_languages_order_idx" ON "partners_languages" USING btree ("order");
  CREATE INDEX "partners_languages_parent_idx" ON "partners_languages" USING btree ("parent_id");
  CREATE INDEX "partners_contacts_order_idx" ON "partners_contacts" USING btree ("_order");
  CREATE INDEX "partners_contacts_parent_id_idx" ON "partners_contacts" USING btree ("_parent_id");
  CREATE INDEX "partners_licences_order_idx" ON "partners_licences" USING btree ("_order");
  CREATE INDEX "partners_licences_parent_id_idx" ON "partners_licences" USING btree ("_parent_id");
  CREATE INDEX "partners_licences_document_idx" ON "partners_licences" USING btree ("document_id");
  CREATE UNIQUE INDEX "partners_name_idx" ON "partners" USING btree ("name");
  CREATE INDEX "partners_kind_idx" ON "partners" USING btree ("kind");
  CREATE INDEX "partners_destination_idx" ON "partners" USING btree ("destination_id");
  CREATE INDEX "partners_blocklisted_idx" ON "partners" USING btree ("blocklisted");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partner_contracts_ladders_component_types_order_idx" ON "partner_contracts_ladders_component_types" USING btree ("order");
  CREATE INDEX "partner_contracts_ladders_component_types_parent_idx" ON "partner_contracts_ladders_component_types" USING btree ("parent_id");
  CREATE INDEX "partner_contracts_ladders_rungs_order_idx" ON "partner_contracts_ladders_rungs" USING btree ("_order");
  CREATE INDEX "partner_contracts_ladders_rungs_parent_id_idx" ON "partner_contracts_ladders_rungs" USING btree ("_parent_id");
  CREATE INDEX "partner_contracts_ladders_order_idx" ON "partner_contracts_ladders" USING btree ("_order");
  CREATE INDEX "partner_contracts_ladders_parent_id_idx" ON "partner_contracts_ladders" USING btree ("_parent_id");
  CREATE INDEX "partner_contracts_partner_idx" ON "partner_contracts" USING btree ("partner_id");
  CREATE INDEX "partner_contracts_valid_until_idx" ON "partner_contracts" USING btree ("valid_until");
  CREATE INDEX "partner_contracts_updated_at_idx" ON "partner_contracts" USING btree ("updated_at");
  CREATE INDEX "partner_contracts_created_at_idx" ON "partner_contracts" USING btree ("created_at");
  CREATE INDEX "partner_contracts_rels_order_idx" ON "partner_contracts_rels" USING btree ("order");
  CREATE INDEX "partner_contracts_rels_parent_idx" ON "partner_contracts_rels" USING btree ("parent_id");
  CREATE INDEX "partner_contracts_rels_path_idx" ON "partner_contracts_rels" USING btree ("path");
  CREATE INDEX "partner_contracts_rels_partner_documents_id_idx" ON "partner_contracts_rels" USING btree ("partner_documents_id");
  CREATE INDEX "components_type_idx" ON "components" USING btree ("type");
  CREATE INDEX "components_partner_idx" ON "components" USING btree ("partner_id");
  CREATE INDEX "components_place_idx" ON "components" USING btree ("place_id");
  CREATE INDEX "components_updated_at_idx" ON "components" USING btree ("updated_at");
  CREATE INDEX "components_created_at_idx" ON "components" USING btree ("created_at");
  CREATE UNIQUE INDEX "components_locales_locale_parent_id_unique" ON "components_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "components_rels_order_idx" ON "components_rels" USING btree ("order");
  CREATE INDEX "components_rels_parent_idx" ON "components_rels" USING btree ("parent_id");
  CREATE INDEX "components_rels_path_idx" ON "components_rels" USING btree ("path");
  CREATE INDEX "components_rels_media_id_idx" ON "components_rels" USING btree ("media_id");
  CREATE INDEX "inventory_allocations_component_idx" ON "inventory_allocations" USING btree ("component_id");
  CREATE INDEX "inventory_allocations_contract_idx" ON "inventory_allocations" USING btree ("contract_id");
  CREATE INDEX "inventory_allocations_updated_at_idx" ON "inventory_allocations" USING btree ("updated_at");
  CREATE INDEX "inventory_allocations_created_at_idx" ON "inventory_allocations" USING btree ("created_at");
  CREATE INDEX "partner_documents_partner_idx" ON "partner_documents" USING btree ("partner_id");
  CREATE INDEX "partner_documents_updated_at_idx" ON "partner_documents" USING btree ("updated_at");
  CREATE INDEX "partner_documents_created_at_idx" ON "partner_documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "partner_documents_filename_idx" ON "partner_documents" USING btree ("filename");
  CREATE INDEX "fx_rates_pair_idx" ON "fx_rates" USING btree ("pair");
  CREATE INDEX "fx_rates_on_date_idx" ON "fx_rates" USING btree ("on_date");
  CREATE INDEX "fx_rates_updated_at_idx" ON "fx_rates" USING btree ("updated_at");
  CREATE INDEX "fx_rates_created_at_idx" ON "fx_rates" USING btree ("created_at");
  CREATE INDEX "company_settings_fx_buffers_order_idx" ON "company_settings_fx_buffers" USING btree ("_order");
  CREATE INDEX "company_settings_fx_buffers_parent_id_idx" ON "company_settings_fx_buffers" USING btree ("_parent_id");
  CREATE INDEX "company_settings_sell_currencies_order_idx" ON "company_settings_sell_currencies" USING btree ("order");
  CREATE INDEX "company_settings_sell_currencies_parent_idx" ON "company_settings_sell_currencies" USING btree ("parent_id");
  CREATE INDEX "_company_settings_v_version_fx_buffers_order_idx" ON "_company_settings_v_version_fx_buffers" USING btree ("_order");
  CREATE INDEX "_company_settings_v_version_fx_buffers_parent_id_idx" ON "_company_settings_v_version_fx_buffers" USING btree ("_parent_id");
  CREATE INDEX "_company_settings_v_version_sell_currencies_order_idx" ON "_company_settings_v_version_sell_currencies" USING btree ("order");
  CREATE INDEX "_company_settings_v_version_sell_currencies_parent_idx" ON "_company_settings_v_version_sell_currencies" USING btree ("parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partner_contracts_fk" FOREIGN KEY ("partner_contracts_id") REFERENCES "public"."partner_contracts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_components_fk" FOREIGN KEY ("components_id") REFERENCES "public"."components"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inventory_allocations_fk" FOREIGN KEY ("inventory_allocations_id") REFERENCES "public"."inventory_allocations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partner_documents_fk" FOREIGN KEY ("partner_documents_id") REFERENCES "public"."partner_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fx_rates_fk" FOREIGN KEY ("fx_rates_id") REFERENCES "public"."fx_rates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_partner_contracts_id_idx" ON "payload_locked_documents_rels" USING btree ("partner_contracts_id");
  CREATE INDEX "payload_locked_documents_rels_components_id_idx" ON "payload_locked_documents_rels" USING btree ("components_id");
  CREATE INDEX "payload_locked_documents_rels_inventory_allocations_id_idx" ON "payload_locked_documents_rels" USING btree ("inventory_allocations_id");
  CREATE INDEX "payload_locked_documents_rels_partner_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("partner_documents_id");
  CREATE INDEX "payload_locked_documents_rels_fx_rates_id_idx" ON "payload_locked_documents_rels" USING btree ("fx_rates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "partners_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_licences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_contracts_ladders_component_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_contracts_ladders_rungs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_contracts_ladders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_contracts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_contracts_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "components" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "components_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "components_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inventory_allocations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "fx_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "company_settings_fx_buffers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "company_settings_sell_currencies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_company_settings_v_version_fx_buffers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_company_settings_v_version_sell_currencies" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "partners_languages" CASCADE;
  DROP TABLE "partners_contacts" CASCADE;
  DROP TABLE "partners_licences" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partner_contracts_ladders_component_types" CASCADE;
  DROP TABLE "partner_contracts_ladders_rungs" CASCADE;
  DROP TABLE "partner_contracts_ladders" CASCADE;
  DROP TABLE "partner_contracts" CASCADE;
  DROP TABLE "partner_contracts_rels" CASCADE;
  DROP TABLE "components" CASCADE;
  DROP TABLE "components_locales" CASCADE;
  DROP TABLE "components_rels" CASCADE;
  DROP TABLE "inventory_allocations" CASCADE;
  DROP TABLE "partner_documents" CASCADE;
  DROP TABLE "fx_rates" CASCADE;
  DROP TABLE "company_settings_fx_buffers" CASCADE;
  DROP TABLE "company_settings_sell_currencies" CASCADE;
  DROP TABLE "_company_settings_v_version_fx_buffers" CASCADE;
  DROP TABLE "_company_settings_v_version_sell_currencies" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_partners_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_partner_contracts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_components_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_inventory_allocations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_partner_documents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_fx_rates_fk";
  
  ALTER TABLE "service_accounts_scopes" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_service_accounts_scopes";
  CREATE TYPE "public"."enum_service_accounts_scopes" AS ENUM('all', 'catalog:read', 'catalog:write', 'crm:read', 'crm:write', 'quotes:read', 'quotes:write', 'bookings:read', 'bookings:write', 'finance:read', 'finance:write', 'messages:read', 'system:read');
  ALTER TABLE "service_accounts_scopes" ALTER COLUMN "value" SET DATA TYPE "public"."enum_service_accounts_scopes" USING "value"::"public"."enum_service_accounts_scopes";
  ALTER TABLE "payload_query_presets" ALTER COLUMN "related_collection" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_query_presets_related_collection";
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('leads', 'tasks', 'customers', 'quotes', 'bookings', 'tours');
  ALTER TABLE "payload_query_presets" ALTER COLUMN "related_collection" SET DATA TYPE "public"."enum_payload_query_presets_related_collection" USING "related_collection"::"public"."enum_payload_query_presets_related_collection";
  DROP INDEX "payload_locked_documents_rels_partners_id_idx";
  DROP INDEX "payload_locked_documents_rels_partner_contracts_id_idx";
  DROP INDEX "payload_locked_documents_rels_components_id_idx";
  DROP INDEX "payload_locked_documents_rels_inventory_allocations_id_idx";
  DROP INDEX "payload_locked_documents_rels_partner_documents_id_idx";
  DROP INDEX "payload_locked_documents_rels_fx_rates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "partners_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "partner_contracts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "components_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inventory_allocations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "partner_documents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "fx_rates_id";
  ALTER TABLE "company_settings" DROP COLUMN "margin_floor_percent";
  ALTER TABLE "company_settings" DROP COLUMN "discount_max_percent";
  ALTER TABLE "company_settings" DROP COLUMN "fx_buffer_percent";
  ALTER TABLE "company_settings" DROP COLUMN "fx_stale_after_days";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_margin_floor_percent";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_discount_max_percent";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_fx_buffer_percent";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_fx_stale_after_days";
  DROP TYPE "public"."enum_partners_languages";
  DROP TYPE "public"."enum_partners_contact_purpose";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_zone";
  DROP TYPE "public"."enum_partners_risk";
  DROP TYPE "public"."enum_partner_contracts_ladder_types";
  DROP TYPE "public"."enum_partner_contracts_rung_kind";
  DROP TYPE "public"."enum_components_type";
  DROP TYPE "public"."enum_fx_rates_source";
  DROP TYPE "public"."enum_company_settings_sell_currencies";`)
}
