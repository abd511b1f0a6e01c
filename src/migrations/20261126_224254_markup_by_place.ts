import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "components" ADD COLUMN "place_from_id" uuid;
  ALTER TABLE "markup_rules" ADD COLUMN "place_id" uuid;
  ALTER TABLE "markup_rules" ADD COLUMN "place_from_id" uuid;
  ALTER TABLE "components" ADD CONSTRAINT "components_place_from_id_places_id_fk" FOREIGN KEY ("place_from_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "markup_rules" ADD CONSTRAINT "markup_rules_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "markup_rules" ADD CONSTRAINT "markup_rules_place_from_id_places_id_fk" FOREIGN KEY ("place_from_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "components_place_from_idx" ON "components" USING btree ("place_from_id");
  CREATE INDEX "markup_rules_place_idx" ON "markup_rules" USING btree ("place_id");
  CREATE INDEX "markup_rules_place_from_idx" ON "markup_rules" USING btree ("place_from_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "components" DROP CONSTRAINT "components_place_from_id_places_id_fk";
  
  ALTER TABLE "markup_rules" DROP CONSTRAINT "markup_rules_place_id_places_id_fk";
  
  ALTER TABLE "markup_rules" DROP CONSTRAINT "markup_rules_place_from_id_places_id_fk";
  
  DROP INDEX "components_place_from_idx";
  DROP INDEX "markup_rules_place_idx";
  DROP INDEX "markup_rules_place_from_idx";
  ALTER TABLE "components" DROP COLUMN "place_from_id";
  ALTER TABLE "markup_rules" DROP COLUMN "place_id";
  ALTER TABLE "markup_rules" DROP COLUMN "place_from_id";`)
}
