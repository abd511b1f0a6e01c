import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What is still open is found without walking over all that ever was: the quotes of open leads, and tasks that are not done. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION is_open_stage(stage enum_leads_stage) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN stage IN ('new', 'qualified', 'proposal_sent', 'negotiation');

    ALTER TABLE quotes ADD COLUMN of_open_lead boolean NOT NULL DEFAULT false;
    UPDATE quotes SET of_open_lead = true FROM leads WHERE leads.id = quotes.lead_id AND is_open_stage(leads.stage);

    CREATE FUNCTION know_lead_of_quote() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Whoever closes the lead just now is waited for, or waits: neither may miss the other.
      SELECT is_open_stage(stage) INTO NEW.of_open_lead FROM leads WHERE id = NEW.lead_id FOR SHARE;
      NEW.of_open_lead := coalesce(NEW.of_open_lead, false);
      RETURN NEW;
    END $$;
    CREATE TRIGGER quotes_begun BEFORE INSERT ON quotes FOR EACH ROW EXECUTE FUNCTION know_lead_of_quote();
    CREATE TRIGGER quotes_moved BEFORE UPDATE ON quotes FOR EACH ROW
      WHEN (OLD.lead_id IS DISTINCT FROM NEW.lead_id) EXECUTE FUNCTION know_lead_of_quote();

    CREATE FUNCTION tell_quotes_of_stage() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE quotes SET of_open_lead = is_open_stage(NEW.stage) WHERE lead_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER leads_opened_or_closed AFTER UPDATE ON leads FOR EACH ROW
      WHEN (is_open_stage(OLD.stage) IS DISTINCT FROM is_open_stage(NEW.stage)) EXECUTE FUNCTION tell_quotes_of_stage();

    CREATE INDEX quotes_of_open_leads ON quotes (lead_id, created_at DESC, id DESC) INCLUDE (total_minor, currency)
      WHERE of_open_lead AND total_minor IS NOT NULL;
    DROP INDEX tasks_in_order;
    CREATE INDEX tasks_open_first ON tasks (done_at DESC, due_at, created_at DESC, keeper);
    ANALYZE quotes, tasks;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX tasks_open_first;
    CREATE INDEX tasks_in_order ON tasks (due_at, created_at DESC, keeper);
    DROP TRIGGER leads_opened_or_closed ON leads;
    DROP TRIGGER quotes_moved ON quotes;
    DROP TRIGGER quotes_begun ON quotes;
    DROP FUNCTION tell_quotes_of_stage();
    DROP FUNCTION know_lead_of_quote();
    ALTER TABLE quotes DROP COLUMN of_open_lead;
    DROP FUNCTION is_open_stage(enum_leads_stage);
  `)
}
