import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** As with tasks: the lists of leads and quotes by last change have longer indexes, since a bulk change leaves many of one moment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "leads_updated_at_idx";
  DROP INDEX "quotes_updated_at_idx";
  CREATE INDEX quotes_latest_change ON quotes (updated_at DESC, created_at DESC);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX quotes_latest_change;
  CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
  CREATE INDEX "quotes_updated_at_idx" ON "quotes" USING btree ("updated_at");`)
}
