import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** An order that a longer index has too needs none of its own: the planner took the short one and sorted the many of one moment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "tasks_done_at_idx";
  DROP INDEX "lead_activities_at_idx";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "tasks_done_at_idx" ON "tasks" USING btree ("done_at");
  CREATE INDEX "lead_activities_at_idx" ON "lead_activities" USING btree ("at");`)
}
