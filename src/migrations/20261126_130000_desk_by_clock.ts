import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What is due on a lead follows from its clocks alone; the board and a person's day read it by these. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX leads_board, leads_desk;
    CREATE INDEX leads_board ON leads (stage, (coalesce(next_due_at, 'infinity'::timestamptz)), id)
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
    CREATE INDEX leads_desk ON leads (owner_id, (coalesce(next_due_at, 'infinity'::timestamptz)))
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX leads_board, leads_desk;
    CREATE INDEX leads_board ON leads (stage, (coalesce(CASE WHEN first_responded_at IS NULL THEN coalesce(next_due_at, sla_due_at) ELSE next_due_at END, 'infinity'::timestamptz)), id)
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
    CREATE INDEX leads_desk ON leads (owner_id, (coalesce(CASE WHEN first_responded_at IS NULL THEN coalesce(next_due_at, sla_due_at) ELSE next_due_at END, 'infinity'::timestamptz)))
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
  `)
}
