import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tours_stage" AS ENUM('draft', 'in_review', 'published');
  CREATE TYPE "public"."enum_tours_offer" AS ENUM('offered', 'paused', 'retired');
  CREATE TYPE "public"."enum__tours_v_version_stage" AS ENUM('draft', 'in_review', 'published');
  CREATE TYPE "public"."enum__tours_v_version_offer" AS ENUM('offered', 'paused', 'retired');
  CREATE TABLE "tour_boosts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"note" varchar NOT NULL,
  	"tour_id" uuid,
  	"destination_id" uuid,
  	"amount" numeric NOT NULL,
  	"first_day" varchar NOT NULL,
  	"last_day" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tours" ADD COLUMN "stage" "enum_tours_stage" DEFAULT 'draft';
  ALTER TABLE "tours" ADD COLUMN "offer" "enum_tours_offer" DEFAULT 'offered';
  ALTER TABLE "tours" ADD COLUMN "redirect_to_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "submitted_by_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "reviewer_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "tours" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "tours" ADD COLUMN "sent_back_at" timestamp(3) with time zone;
  ALTER TABLE "tours" ADD COLUMN "review_note" varchar;
  ALTER TABLE "_tours_v" ADD COLUMN "version_stage" "enum__tours_v_version_stage" DEFAULT 'draft';
  ALTER TABLE "_tours_v" ADD COLUMN "version_offer" "enum__tours_v_version_offer" DEFAULT 'offered';
  ALTER TABLE "_tours_v" ADD COLUMN "version_redirect_to_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_submitted_by_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_reviewer_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "_tours_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_tours_v" ADD COLUMN "version_sent_back_at" timestamp(3) with time zone;
  ALTER TABLE "_tours_v" ADD COLUMN "version_review_note" varchar;
  ALTER TABLE "destinations" ADD COLUMN "is_offered" boolean DEFAULT true;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tour_boosts_id" uuid;
  ALTER TABLE "company_settings" ADD COLUMN "asks_second_person" boolean DEFAULT false;
  ALTER TABLE "_company_settings_v" ADD COLUMN "version_asks_second_person" boolean DEFAULT false;
  ALTER TABLE "tour_boosts" ADD CONSTRAINT "tour_boosts_tour_id_tours_id_fk" FOREIGN KEY ("tour_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tour_boosts" ADD CONSTRAINT "tour_boosts_destination_id_destinations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."destinations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "tour_boosts_tour_idx" ON "tour_boosts" USING btree ("tour_id");
  CREATE INDEX "tour_boosts_destination_idx" ON "tour_boosts" USING btree ("destination_id");
  CREATE INDEX "tour_boosts_updated_at_idx" ON "tour_boosts" USING btree ("updated_at");
  CREATE INDEX "tour_boosts_created_at_idx" ON "tour_boosts" USING btree ("created_at");
  ALTER TABLE "tours" ADD CONSTRAINT "tours_redirect_to_id_tours_id_fk" FOREIGN KEY ("redirect_to_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_submitted_by_id_staff_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_reviewer_id_staff_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_edited_by_id_staff_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_reviewed_by_id_staff_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_redirect_to_id_tours_id_fk" FOREIGN KEY ("version_redirect_to_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_submitted_by_id_staff_id_fk" FOREIGN KEY ("version_submitted_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_reviewer_id_staff_id_fk" FOREIGN KEY ("version_reviewer_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_edited_by_id_staff_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_reviewed_by_id_staff_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tour_boosts_fk" FOREIGN KEY ("tour_boosts_id") REFERENCES "public"."tour_boosts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tours_stage_idx" ON "tours" USING btree ("stage");
  CREATE INDEX "tours_redirect_to_idx" ON "tours" USING btree ("redirect_to_id");
  CREATE INDEX "tours_submitted_by_idx" ON "tours" USING btree ("submitted_by_id");
  CREATE INDEX "tours_reviewer_idx" ON "tours" USING btree ("reviewer_id");
  CREATE INDEX "tours_edited_by_idx" ON "tours" USING btree ("edited_by_id");
  CREATE INDEX "tours_reviewed_by_idx" ON "tours" USING btree ("reviewed_by_id");
  CREATE INDEX "_tours_v_version_version_stage_idx" ON "_tours_v" USING btree ("version_stage");
  CREATE INDEX "_tours_v_version_version_redirect_to_idx" ON "_tours_v" USING btree ("version_redirect_to_id");
  CREATE INDEX "_tours_v_version_version_submitted_by_idx" ON "_tours_v" USING btree ("version_submitted_by_id");
  CREATE INDEX "_tours_v_version_version_reviewer_idx" ON "_tours_v" USING btree ("version_reviewer_id");
  CREATE INDEX "_tours_v_version_version_edited_by_idx" ON "_tours_v" USING btree ("version_edited_by_id");
  CREATE INDEX "_tours_v_version_version_reviewed_by_idx" ON "_tours_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "payload_locked_documents_rels_tour_boosts_id_idx" ON "payload_locked_documents_rels" USING btree ("tour_boosts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tour_boosts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "tour_boosts" CASCADE;
  ALTER TABLE "tours" DROP CONSTRAINT "tours_redirect_to_id_tours_id_fk";
  
  ALTER TABLE "tours" DROP CONSTRAINT "tours_submitted_by_id_staff_id_fk";
  
  ALTER TABLE "tours" DROP CONSTRAINT "tours_reviewer_id_staff_id_fk";
  
  ALTER TABLE "tours" DROP CONSTRAINT "tours_edited_by_id_staff_id_fk";
  
  ALTER TABLE "tours" DROP CONSTRAINT "tours_reviewed_by_id_staff_id_fk";
  
  ALTER TABLE "_tours_v" DROP CONSTRAINT "_tours_v_version_redirect_to_id_tours_id_fk";
  
  ALTER TABLE "_tours_v" DROP CONSTRAINT "_tours_v_version_submitted_by_id_staff_id_fk";
  
  ALTER TABLE "_tours_v" DROP CONSTRAINT "_tours_v_version_reviewer_id_staff_id_fk";
  
  ALTER TABLE "_tours_v" DROP CONSTRAINT "_tours_v_version_edited_by_id_staff_id_fk";
  
  ALTER TABLE "_tours_v" DROP CONSTRAINT "_tours_v_version_reviewed_by_id_staff_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_tour_boosts_fk";
  
  DROP INDEX "tours_stage_idx";
  DROP INDEX "tours_redirect_to_idx";
  DROP INDEX "tours_submitted_by_idx";
  DROP INDEX "tours_reviewer_idx";
  DROP INDEX "tours_edited_by_idx";
  DROP INDEX "tours_reviewed_by_idx";
  DROP INDEX "_tours_v_version_version_stage_idx";
  DROP INDEX "_tours_v_version_version_redirect_to_idx";
  DROP INDEX "_tours_v_version_version_submitted_by_idx";
  DROP INDEX "_tours_v_version_version_reviewer_idx";
  DROP INDEX "_tours_v_version_version_edited_by_idx";
  DROP INDEX "_tours_v_version_version_reviewed_by_idx";
  DROP INDEX "payload_locked_documents_rels_tour_boosts_id_idx";
  ALTER TABLE "tours" DROP COLUMN "stage";
  ALTER TABLE "tours" DROP COLUMN "offer";
  ALTER TABLE "tours" DROP COLUMN "redirect_to_id";
  ALTER TABLE "tours" DROP COLUMN "submitted_by_id";
  ALTER TABLE "tours" DROP COLUMN "reviewer_id";
  ALTER TABLE "tours" DROP COLUMN "edited_by_id";
  ALTER TABLE "tours" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "tours" DROP COLUMN "submitted_at";
  ALTER TABLE "tours" DROP COLUMN "sent_back_at";
  ALTER TABLE "tours" DROP COLUMN "review_note";
  ALTER TABLE "_tours_v" DROP COLUMN "version_stage";
  ALTER TABLE "_tours_v" DROP COLUMN "version_offer";
  ALTER TABLE "_tours_v" DROP COLUMN "version_redirect_to_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_submitted_by_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_reviewer_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "_tours_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_tours_v" DROP COLUMN "version_sent_back_at";
  ALTER TABLE "_tours_v" DROP COLUMN "version_review_note";
  ALTER TABLE "destinations" DROP COLUMN "is_offered";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tour_boosts_id";
  ALTER TABLE "company_settings" DROP COLUMN "asks_second_person";
  ALTER TABLE "_company_settings_v" DROP COLUMN "version_asks_second_person";
  DROP TYPE "public"."enum_tours_stage";
  DROP TYPE "public"."enum_tours_offer";
  DROP TYPE "public"."enum__tours_v_version_stage";
  DROP TYPE "public"."enum__tours_v_version_offer";`)
}
