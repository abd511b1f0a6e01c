import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What lists are opened and filtered by, in their own order; and that whose a record is follows from its owner, without which the planner looks for a colleague's among all of one's own. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX lead_activities_newest ON lead_activities (at DESC, id DESC);
    CREATE INDEX customers_of_country ON customers (country, created_at DESC, id DESC) WHERE merged_into_id IS NULL;
    CREATE STATISTICS leads_owner_keeper (mcv, dependencies) ON owner_id, keeper FROM leads;
    CREATE STATISTICS tasks_owner_keeper (mcv, dependencies) ON owner_id, keeper FROM tasks;
    CREATE STATISTICS quotes_owner_keeper (mcv, dependencies) ON owner_id, keeper FROM quotes;
    CREATE STATISTICS bookings_owner_keeper (mcv, dependencies) ON owner_id, keeper FROM bookings;
    ANALYZE leads, tasks, quotes, bookings;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP STATISTICS bookings_owner_keeper, quotes_owner_keeper, tasks_owner_keeper, leads_owner_keeper;
    DROP INDEX customers_of_country, lead_activities_newest;
  `)
}
