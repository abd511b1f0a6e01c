import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What the board and a person's day read: open leads by when an answer is due, tasks that are not done, quotes that are out. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX leads_board ON leads (stage, (coalesce(CASE WHEN first_responded_at IS NULL THEN coalesce(next_due_at, sla_due_at) ELSE next_due_at END, 'infinity'::timestamptz)), id)
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
    CREATE INDEX leads_desk ON leads (owner_id, (coalesce(CASE WHEN first_responded_at IS NULL THEN coalesce(next_due_at, sla_due_at) ELSE next_due_at END, 'infinity'::timestamptz)))
      WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');
    CREATE INDEX tasks_open ON tasks (due_at, owner_id) WHERE done_at IS NULL;
    CREATE INDEX quotes_out ON quotes (valid_until, owner_id) WHERE status IN ('sent', 'viewed');
    CREATE INDEX inbound_messages_of_lead ON inbound_messages (lead_id, received_at DESC) WHERE lead_id IS NOT NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX leads_board, leads_desk, tasks_open, quotes_out, inbound_messages_of_lead;`)
}
