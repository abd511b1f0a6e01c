import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Tasks are listed by when they are due; whoever has few of very many is found on that walk without fetching what is somebody else's. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE INDEX tasks_in_order ON tasks (due_at, created_at DESC, keeper);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX tasks_in_order;`)
}
