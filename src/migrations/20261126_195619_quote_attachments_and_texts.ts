import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_standard_texts_purpose" AS ENUM('personal_letter', 'arrival', 'departure', 'day');
  ALTER TYPE "public"."enum_documents_kind" ADD VALUE 'attachment';
  CREATE TABLE "quote_versions_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"document_id" uuid NOT NULL
  );
  
  CREATE TABLE "standard_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"purpose" "enum_standard_texts_purpose" DEFAULT 'personal_letter' NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "standard_texts_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "standard_texts_id" uuid;
  ALTER TABLE "quote_versions_attachments" ADD CONSTRAINT "quote_versions_attachments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quote_versions_attachments" ADD CONSTRAINT "quote_versions_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quote_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "standard_texts_locales" ADD CONSTRAINT "standard_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."standard_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "quote_versions_attachments_order_idx" ON "quote_versions_attachments" USING btree ("_order");
  CREATE INDEX "quote_versions_attachments_parent_id_idx" ON "quote_versions_attachments" USING btree ("_parent_id");
  CREATE INDEX "quote_versions_attachments_document_idx" ON "quote_versions_attachments" USING btree ("document_id");
  CREATE INDEX "standard_texts_purpose_idx" ON "standard_texts" USING btree ("purpose");
  CREATE INDEX "standard_texts_updated_at_idx" ON "standard_texts" USING btree ("updated_at");
  CREATE INDEX "standard_texts_created_at_idx" ON "standard_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "standard_texts_locales_locale_parent_id_unique" ON "standard_texts_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_standard_texts_fk" FOREIGN KEY ("standard_texts_id") REFERENCES "public"."standard_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_standard_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("standard_texts_id");
  ALTER TABLE "quote_versions_adjustments" DROP COLUMN "optional";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quote_versions_attachments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "standard_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "standard_texts_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "quote_versions_attachments" CASCADE;
  DROP TABLE "standard_texts" CASCADE;
  DROP TABLE "standard_texts_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_standard_texts_fk";
  
  ALTER TABLE "documents" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_documents_kind";
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('quote');
  ALTER TABLE "documents" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_documents_kind" USING "kind"::"public"."enum_documents_kind";
  DROP INDEX "payload_locked_documents_rels_standard_texts_id_idx";
  ALTER TABLE "quote_versions_adjustments" ADD COLUMN "optional" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "standard_texts_id";
  DROP TYPE "public"."enum_standard_texts_purpose";`)
}
