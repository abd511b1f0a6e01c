import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Saved list filters of Payload's own, and files of leads with what becomes of each row. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lead_imports_status" AS ENUM('checked', 'running', 'stopped', 'done', 'discarded');
  CREATE TYPE "public"."enum_lead_imports_ownership" AS ENUM('mine', 'by_rules');
  CREATE TYPE "public"."enum_lead_imports_channel" AS ENUM('email', 'whatsapp', 'phone', 'manual');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('leads', 'tasks', 'customers', 'quotes', 'bookings', 'tours');
  CREATE TABLE "lead_imports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"status" "enum_lead_imports_status" DEFAULT 'checked' NOT NULL,
  	"rows_total" numeric DEFAULT 0 NOT NULL,
  	"rows_to_take" numeric DEFAULT 0 NOT NULL,
  	"rows_taken" numeric DEFAULT 0 NOT NULL,
  	"rows_left_out" numeric DEFAULT 0 NOT NULL,
  	"ownership" "enum_lead_imports_ownership" NOT NULL,
  	"channel" "enum_lead_imports_channel" NOT NULL,
  	"imported_by_id" uuid,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lead_imports_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "payload_query_presets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"staff_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lead_imports_id" uuid;
  ALTER TABLE "lead_imports" ADD CONSTRAINT "lead_imports_imported_by_id_staff_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lead_imports_texts" ADD CONSTRAINT "lead_imports_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lead_imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "lead_imports_imported_by_idx" ON "lead_imports" USING btree ("imported_by_id");
  CREATE INDEX "lead_imports_updated_at_idx" ON "lead_imports" USING btree ("updated_at");
  CREATE INDEX "lead_imports_created_at_idx" ON "lead_imports" USING btree ("created_at");
  CREATE INDEX "lead_imports_texts_order_parent" ON "lead_imports_texts" USING btree ("order","parent_id");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_staff_id_idx" ON "payload_query_presets_rels" USING btree ("staff_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lead_imports_fk" FOREIGN KEY ("lead_imports_id") REFERENCES "public"."lead_imports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_lead_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("lead_imports_id");`)
  await db.execute(sql`
    CREATE TABLE lead_import_rows (
      import_id uuid NOT NULL REFERENCES lead_imports (id) ON DELETE CASCADE,
      line integer NOT NULL,
      cells jsonb NOT NULL,
      request jsonb,
      plan text NOT NULL CHECK (plan IN ('create', 'known', 'duplicate', 'refused')),
      notes jsonb NOT NULL,
      customer_id uuid,
      lead_id uuid,
      done_at timestamptz,
      PRIMARY KEY (import_id, line),
      CHECK (request IS NOT NULL OR plan = 'refused')
    );
    CREATE INDEX lead_import_rows_waiting ON lead_import_rows (import_id, line) WHERE done_at IS NULL AND plan IN ('create', 'known');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE lead_import_rows;
   ALTER TABLE "lead_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lead_imports_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "lead_imports" CASCADE;
  DROP TABLE "lead_imports_texts" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  
  DROP INDEX "payload_locked_documents_rels_lead_imports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lead_imports_id";
  DROP TYPE "public"."enum_lead_imports_status";
  DROP TYPE "public"."enum_lead_imports_ownership";
  DROP TYPE "public"."enum_lead_imports_channel";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
