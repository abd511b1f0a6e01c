import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What reaches us: inbound messages with their files, replies that thread, and the days a visitor put together. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lead_meals" AS ENUM('breakfast', 'lunch', 'dinner');
  CREATE TYPE "public"."enum_inbound_state" AS ENUM('received', 'matched', 'new_lead', 'triage', 'ignored');
  CREATE TYPE "public"."enum_inbound_triage_reason" AS ENUM('malformed', 'no_sender', 'own_address', 'bounce', 'auto_reply', 'mailing_list', 'spam', 'empty', 'too_large', 'marked_as_spam');
  CREATE TYPE "public"."enum_inbound_channel" AS ENUM('email', 'whatsapp');
  CREATE TYPE "public"."enum_message_templates_purpose" AS ENUM('notice', 'reply');
  CREATE TABLE "leads_itinerary_meals" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_lead_meals",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "leads_itinerary" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"place" varchar,
  	"description" varchar NOT NULL,
  	"overnight" varchar,
  	"picture_id" uuid,
  	"tour_id" varchar,
  	"tour_day" numeric
  );
  
  CREATE TABLE "inbound_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"from_name" varchar,
  	"from" varchar,
  	"from_typed" varchar,
  	"to" varchar,
  	"text" varchar,
  	"quoted_text" varchar,
  	"html" varchar,
  	"refused_files" jsonb,
  	"state" "enum_inbound_state" DEFAULT 'received' NOT NULL,
  	"triage_reason" "enum_inbound_triage_reason",
  	"note" varchar,
  	"channel" "enum_inbound_channel" NOT NULL,
  	"lead_id" uuid,
  	"customer_id" uuid,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"handled_at" timestamp(3) with time zone,
  	"handled_by_id" uuid,
  	"provider_message_id" varchar NOT NULL,
  	"internet_message_id" varchar,
  	"answers_to" jsonb,
  	"original" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inbound_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"message_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"content_type" varchar NOT NULL,
  	"size" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "leads" ADD COLUMN "itinerary_unknown" jsonb;
  ALTER TABLE "messages" ADD COLUMN "in_reply_to_id" uuid;
  ALTER TABLE "messages" ADD COLUMN "author_id" uuid;
  ALTER TABLE "messages" ADD COLUMN "whatsapp_template" varchar;
  ALTER TABLE "messages" ADD COLUMN "whatsapp_variables" jsonb;
  ALTER TABLE "message_templates" ADD COLUMN "purpose" "enum_message_templates_purpose" DEFAULT 'notice' NOT NULL;
  ALTER TABLE "message_templates_locales" ADD COLUMN "whatsapp_template" varchar;
  ALTER TABLE "_message_templates_v" ADD COLUMN "version_purpose" "enum_message_templates_purpose" DEFAULT 'notice' NOT NULL;
  ALTER TABLE "_message_templates_v_locales" ADD COLUMN "version_whatsapp_template" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inbound_messages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inbound_files_id" uuid;
  ALTER TABLE "leads_itinerary_meals" ADD CONSTRAINT "leads_itinerary_meals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leads_itinerary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leads_itinerary" ADD CONSTRAINT "leads_itinerary_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leads_itinerary" ADD CONSTRAINT "leads_itinerary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_handled_by_id_staff_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inbound_files" ADD CONSTRAINT "inbound_files_message_id_inbound_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."inbound_messages"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "leads_itinerary_meals_order_idx" ON "leads_itinerary_meals" USING btree ("order");
  CREATE INDEX "leads_itinerary_meals_parent_idx" ON "leads_itinerary_meals" USING btree ("parent_id");
  CREATE INDEX "leads_itinerary_order_idx" ON "leads_itinerary" USING btree ("_order");
  CREATE INDEX "leads_itinerary_parent_id_idx" ON "leads_itinerary" USING btree ("_parent_id");
  CREATE INDEX "leads_itinerary_picture_idx" ON "leads_itinerary" USING btree ("picture_id");
  CREATE INDEX "inbound_messages_from_idx" ON "inbound_messages" USING btree ("from");
  CREATE INDEX "inbound_messages_lead_idx" ON "inbound_messages" USING btree ("lead_id");
  CREATE INDEX "inbound_messages_customer_idx" ON "inbound_messages" USING btree ("customer_id");
  CREATE INDEX "inbound_messages_handled_by_idx" ON "inbound_messages" USING btree ("handled_by_id");
  CREATE UNIQUE INDEX "inbound_messages_provider_message_id_idx" ON "inbound_messages" USING btree ("provider_message_id");
  CREATE INDEX "inbound_messages_updated_at_idx" ON "inbound_messages" USING btree ("updated_at");
  CREATE INDEX "inbound_messages_created_at_idx" ON "inbound_messages" USING btree ("created_at");
  CREATE INDEX "inbound_files_message_idx" ON "inbound_files" USING btree ("message_id");
  CREATE INDEX "inbound_files_updated_at_idx" ON "inbound_files" USING btree ("updated_at");
  CREATE INDEX "inbound_files_created_at_idx" ON "inbound_files" USING btree ("created_at");
  ALTER TABLE "messages" ADD CONSTRAINT "messages_in_reply_to_id_inbound_messages_id_fk" FOREIGN KEY ("in_reply_to_id") REFERENCES "public"."inbound_messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inbound_messages_fk" FOREIGN KEY ("inbound_messages_id") REFERENCES "public"."inbound_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inbound_files_fk" FOREIGN KEY ("inbound_files_id") REFERENCES "public"."inbound_files"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_in_reply_to_idx" ON "messages" USING btree ("in_reply_to_id");
  CREATE INDEX "messages_author_idx" ON "messages" USING btree ("author_id");
  CREATE INDEX "payload_locked_documents_rels_inbound_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("inbound_messages_id");
  CREATE INDEX "payload_locked_documents_rels_inbound_files_id_idx" ON "payload_locked_documents_rels" USING btree ("inbound_files_id");`)

  // By hand: a file's bytes beside its record, and what must hold for every message that came in.
  await db.execute(sql`
    CREATE TABLE inbound_file_contents (
      file_id uuid PRIMARY KEY REFERENCES inbound_files (id) ON DELETE CASCADE,
      content bytea NOT NULL
    );
    ALTER TABLE inbound_file_contents ALTER COLUMN content SET STORAGE EXTERNAL;
    ALTER TABLE inbound_messages
      ADD CONSTRAINT inbound_messages_triage_says_why CHECK (state <> 'triage' OR triage_reason IS NOT NULL);
    CREATE INDEX inbound_messages_newest ON inbound_messages (received_at DESC, id DESC);
    CREATE INDEX inbound_messages_triage ON inbound_messages (received_at DESC, id DESC) WHERE state = 'triage';
    CREATE INDEX inbound_messages_whatsapp ON inbound_messages ("from", received_at DESC) WHERE channel = 'whatsapp';
    CREATE INDEX messages_of_lead ON messages (lead_id, created_at DESC) WHERE lead_id IS NOT NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX messages_of_lead;
    DROP TABLE inbound_file_contents;
  `)
  await db.execute(sql`
   ALTER TABLE "leads_itinerary_meals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "leads_itinerary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inbound_messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inbound_files" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "leads_itinerary_meals" CASCADE;
  DROP TABLE "leads_itinerary" CASCADE;
  DROP TABLE "inbound_messages" CASCADE;
  DROP TABLE "inbound_files" CASCADE;
  ALTER TABLE "messages" DROP CONSTRAINT IF EXISTS "messages_in_reply_to_id_inbound_messages_id_fk";
  
  ALTER TABLE "messages" DROP CONSTRAINT IF EXISTS "messages_author_id_staff_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_inbound_messages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_inbound_files_fk";
  
  DROP INDEX IF EXISTS "messages_in_reply_to_idx";
  DROP INDEX IF EXISTS "messages_author_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_inbound_messages_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_inbound_files_id_idx";
  ALTER TABLE "leads" DROP COLUMN "itinerary_unknown";
  ALTER TABLE "messages" DROP COLUMN "in_reply_to_id";
  ALTER TABLE "messages" DROP COLUMN "author_id";
  ALTER TABLE "messages" DROP COLUMN "whatsapp_template";
  ALTER TABLE "messages" DROP COLUMN "whatsapp_variables";
  ALTER TABLE "message_templates" DROP COLUMN "purpose";
  ALTER TABLE "message_templates_locales" DROP COLUMN "whatsapp_template";
  ALTER TABLE "_message_templates_v" DROP COLUMN "version_purpose";
  ALTER TABLE "_message_templates_v_locales" DROP COLUMN "version_whatsapp_template";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inbound_messages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inbound_files_id";
  DROP TYPE "public"."enum_lead_meals";
  DROP TYPE "public"."enum_inbound_state";
  DROP TYPE "public"."enum_inbound_triage_reason";
  DROP TYPE "public"."enum_inbound_channel";
  DROP TYPE "public"."enum_message_templates_purpose";`)
}
