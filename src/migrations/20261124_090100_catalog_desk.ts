import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tour_transport" AS ENUM('car', 'van', 'train', 'flight', 'boat', 'cruise', 'bicycle', 'motorbike', 'tuk_tuk', 'walking');
  CREATE TYPE "public"."enum_tours_price_mode" AS ENUM('typed', 'derived');
  CREATE TYPE "public"."enum__tours_v_version_price_mode" AS ENUM('typed', 'derived');
  CREATE TYPE "public"."enum_places_kind" AS ENUM('city', 'town', 'village', 'island', 'bay', 'park', 'sight', 'airport', 'border');
  CREATE TYPE "public"."enum_company_settings_required_languages" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TYPE "public"."enum__company_settings_v_version_required_languages" AS ENUM('en', 'fr', 'de', 'es', 'vi');
  CREATE TABLE "tours_days_transport" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_tour_transport",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tours_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_days_transport" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_tour_transport",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "places" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"destination_id" uuid NOT NULL,
  	"kind" "enum_places_kind" DEFAULT 'town' NOT NULL,
  	"latitude" numeric,
  	"longitude" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "places_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "company_settings_required_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_company_settings_required_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_company_settings_v_version_required_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__company_settings_v_version_required_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "tours_days" ADD COLUMN "overnight_place_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "price_mode" "enum_tours_price_mode" DEFAULT 'typed';
  ALTER TABLE "tours" ADD COLUMN "translations" jsonb;
  ALTER TABLE "tours_locales" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "tours_locales" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "tours_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "_tours_v_version_days" ADD COLUMN "overnight_place_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_price_mode" "enum__tours_v_version_price_mode" DEFAULT 'typed';
  ALTER TABLE "_tours_v" ADD COLUMN "version_translations" jsonb;
  ALTER TABLE "_tours_v_locales" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_tours_v_locales" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_tours_v_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "media" ADD COLUMN "licence_expires_on" varchar;
  ALTER TABLE "media" ADD COLUMN "source_url" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "tours_days_transport" ADD CONSTRAINT "tours_days_transport_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_faq" ADD CONSTRAINT "tours_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_faq_locales" ADD CONSTRAINT "tours_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days_transport" ADD CONSTRAINT "_tours_v_version_days_transport_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v_version_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_faq" ADD CONSTRAINT "_tours_v_version_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_faq_locales" ADD CONSTRAINT "_tours_v_version_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_destination_id_destinations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_locales" ADD CONSTRAINT "places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "company_settings_required_languages" ADD CONSTRAINT "company_settings_required_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."company_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_company_settings_v_version_required_languages" ADD CONSTRAINT "_company_settings_v_version_required_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_company_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tours_days_transport_order_idx" ON "tours_days_transport" USING btree ("order");
  CREATE INDEX "tours_days_transport_parent_idx" ON "tours_days_transport" USING btree ("parent_id");
  CREATE INDEX "tours_faq_order_idx" ON "tours_faq" USING btree ("_order");
  CREATE INDEX "tours_faq_parent_id_idx" ON "tours_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "tours_faq_locales_locale_parent_id_unique" ON "tours_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_days_transport_order_idx" ON "_tours_v_version_days_transport" USING btree ("order");
  CREATE INDEX "_tours_v_version_days_transport_parent_idx" ON "_tours_v_version_days_transport" USING btree ("parent_id");
  CREATE INDEX "_tours_v_version_faq_order_idx" ON "_tours_v_version_faq" USING btree ("_order");
  CREATE INDEX "_tours_v_version_faq_parent_id_idx" ON "_tours_v_version_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_tours_v_version_faq_locales_locale_parent_id_unique" ON "_tours_v_version_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_destination_idx" ON "places" USING btree ("destination_id");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE UNIQUE INDEX "places_locales_locale_parent_id_unique" ON "places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_settings_required_languages_order_idx" ON "company_settings_required_languages" USING btree ("order");
  CREATE INDEX "company_settings_required_languages_parent_idx" ON "company_settings_required_languages" USING btree ("parent_id");
  CREATE INDEX "_company_settings_v_version_required_languages_order_idx" ON "_company_settings_v_version_required_languages" USING btree ("order");
  CREATE INDEX "_company_settings_v_version_required_languages_parent_idx" ON "_company_settings_v_version_required_languages" USING btree ("parent_id");
  ALTER TABLE "tours_days" ADD CONSTRAINT "tours_days_overnight_place_id_places_id_fk" FOREIGN KEY ("overnight_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_days" ADD CONSTRAINT "_tours_v_version_days_overnight_place_id_places_id_fk" FOREIGN KEY ("overnight_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tours_days_overnight_place_idx" ON "tours_days" USING btree ("overnight_place_id");
  CREATE INDEX "tours_rels_places_id_idx" ON "tours_rels" USING btree ("places_id");
  CREATE INDEX "_tours_v_version_days_overnight_place_idx" ON "_tours_v_version_days" USING btree ("overnight_place_id");
  CREATE INDEX "_tours_v_rels_places_id_idx" ON "_tours_v_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");`)
  await db.execute(sql`
    ALTER TABLE places ADD CONSTRAINT places_coordinates
      CHECK ((latitude IS NULL) = (longitude IS NULL) AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON tours_days_transport FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON tours_faq FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON tours_faq_locales FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON places FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON places_locales FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "tours_days_transport" CASCADE;
  DROP TABLE "tours_faq" CASCADE;
  DROP TABLE "tours_faq_locales" CASCADE;
  DROP TABLE "_tours_v_version_days_transport" CASCADE;
  DROP TABLE "_tours_v_version_faq" CASCADE;
  DROP TABLE "_tours_v_version_faq_locales" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_locales" CASCADE;
  DROP TABLE "company_settings_required_languages" CASCADE;
  DROP TABLE "_company_settings_v_version_required_languages" CASCADE;
  ALTER TABLE "tours_days" DROP CONSTRAINT IF EXISTS "tours_days_overnight_place_id_places_id_fk";
  
  ALTER TABLE "tours_rels" DROP CONSTRAINT IF EXISTS "tours_rels_places_fk";
  
  ALTER TABLE "_tours_v_version_days" DROP CONSTRAINT IF EXISTS "_tours_v_version_days_overnight_place_id_places_id_fk";
  
  ALTER TABLE "_tours_v_rels" DROP CONSTRAINT IF EXISTS "_tours_v_rels_places_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_places_fk";
  
  DROP INDEX "tours_days_overnight_place_idx";
  DROP INDEX "tours_rels_places_id_idx";
  DROP INDEX "_tours_v_version_days_overnight_place_idx";
  DROP INDEX "_tours_v_rels_places_id_idx";
  DROP INDEX "payload_locked_documents_rels_places_id_idx";
  ALTER TABLE "tours_days" DROP COLUMN "overnight_place_id";
  ALTER TABLE "tours" DROP COLUMN "price_mode";
  ALTER TABLE "tours" DROP COLUMN "translations";
  ALTER TABLE "tours_locales" DROP COLUMN "meta_title";
  ALTER TABLE "tours_locales" DROP COLUMN "meta_description";
  ALTER TABLE "tours_rels" DROP COLUMN "places_id";
  ALTER TABLE "_tours_v_version_days" DROP COLUMN "overnight_place_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_price_mode";
  ALTER TABLE "_tours_v" DROP COLUMN "version_translations";
  ALTER TABLE "_tours_v_locales" DROP COLUMN "version_meta_title";
  ALTER TABLE "_tours_v_locales" DROP COLUMN "version_meta_description";
  ALTER TABLE "_tours_v_rels" DROP COLUMN "places_id";
  ALTER TABLE "media" DROP COLUMN "licence_expires_on";
  ALTER TABLE "media" DROP COLUMN "source_url";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "places_id";
  DROP TYPE "public"."enum_tour_transport";
  DROP TYPE "public"."enum_tours_price_mode";
  DROP TYPE "public"."enum__tours_v_version_price_mode";
  DROP TYPE "public"."enum_places_kind";
  DROP TYPE "public"."enum_company_settings_required_languages";
  DROP TYPE "public"."enum__company_settings_v_version_required_languages";`)
}
