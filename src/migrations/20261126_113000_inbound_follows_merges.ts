import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What comes in while its sender is merged goes to whom is kept, as everything else that names a customer. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TRIGGER follow_merged_customer BEFORE INSERT OR UPDATE OF customer_id ON inbound_messages FOR EACH ROW
      WHEN (NEW.customer_id IS NOT NULL) EXECUTE FUNCTION follow_merged_customer();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER follow_merged_customer ON inbound_messages`)
}
