import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** As with tasks: the list of leads by last change has a longer index, and a bulk change leaves many leads of one moment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "leads_updated_at_idx";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");`)
}
