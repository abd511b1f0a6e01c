import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A version waits for one answer at a time. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(
    sql`CREATE UNIQUE INDEX price_approvals_one_asked ON price_approvals (version_id) WHERE state = 'asked'`,
  )
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`DROP INDEX price_approvals_one_asked`)
}
