import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What the sweep of reminders asks for: few of the tasks there are ever wait for one. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX tasks_to_remind_of ON tasks (remind_at, id)
      WHERE done_at IS NULL AND remind_at IS NOT NULL AND (reminded_at IS NULL OR reminded_at < remind_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX tasks_to_remind_of;`)
}
