import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Whose a record is follows from its owner, and whose a customer is from the leads, whoever writes them: rights are asked by these words. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE leads SET keeper = owner_id::text WHERE owner_id IS NOT NULL;
    UPDATE tasks SET keeper = owner_id::text WHERE owner_id IS NOT NULL;
    UPDATE quotes SET keeper = owner_id::text WHERE owner_id IS NOT NULL;
    UPDATE bookings SET keeper = owner_id::text WHERE owner_id IS NOT NULL;
    UPDATE customers SET keepers = kept.keepers
    FROM (SELECT customer_id, string_agg(DISTINCT keeper, ' ') AS keepers FROM leads GROUP BY customer_id) kept
    WHERE kept.customer_id = customers.id;

    CREATE FUNCTION keep_by_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.keeper := coalesce(NEW.owner_id::text, 'nobody');
      RETURN NEW;
    END $$;
    CREATE TRIGGER leads_keeper BEFORE INSERT OR UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION keep_by_owner();
    CREATE TRIGGER tasks_keeper BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION keep_by_owner();
    CREATE TRIGGER quotes_keeper BEFORE INSERT OR UPDATE ON quotes FOR EACH ROW EXECUTE FUNCTION keep_by_owner();
    CREATE TRIGGER bookings_keeper BEFORE INSERT OR UPDATE ON bookings FOR EACH ROW EXECUTE FUNCTION keep_by_owner();

    CREATE FUNCTION keepers_of(customer uuid) RETURNS text LANGUAGE sql STABLE
      RETURN coalesce((SELECT string_agg(DISTINCT keeper, ' ') FROM leads WHERE customer_id = customer), 'nobody');
    CREATE FUNCTION keep_by_leads() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.keepers := keepers_of(NEW.id);
      RETURN NEW;
    END $$;
    CREATE TRIGGER customers_keepers BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION keep_by_leads();

    CREATE FUNCTION tell_customer_of_keeper() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      touched uuid[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.customer_id] WHEN 'DELETE' THEN ARRAY[OLD.customer_id] ELSE ARRAY[OLD.customer_id, NEW.customer_id] END;
      known text;
    BEGIN
      -- Who waits here for another lead of the same customer must see that lead: only the next statement does.
      SELECT string_agg(keepers, ' ') INTO known FROM (SELECT keepers FROM customers WHERE id = ANY (touched) ORDER BY id FOR NO KEY UPDATE) locked;
      IF TG_OP = 'INSERT' AND NEW.keeper = ANY (string_to_array(known, ' ')) THEN RETURN NULL; END IF;
      UPDATE customers SET keepers = keepers_of(id) WHERE id = ANY (touched) AND keepers IS DISTINCT FROM keepers_of(id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER leads_keeper_come_or_gone AFTER INSERT OR DELETE ON leads FOR EACH ROW EXECUTE FUNCTION tell_customer_of_keeper();
    CREATE TRIGGER leads_keeper_changed AFTER UPDATE ON leads FOR EACH ROW
      WHEN (OLD.keeper IS DISTINCT FROM NEW.keeper OR OLD.customer_id IS DISTINCT FROM NEW.customer_id) EXECUTE FUNCTION tell_customer_of_keeper();

    -- A list counts its rows by these alone, and what belongs to leads is found from them.
    CREATE INDEX leads_by_keeper ON leads (keeper, stage, id);
    CREATE INDEX tasks_by_keeper ON tasks (keeper, id);
    CREATE INDEX quotes_by_keeper ON quotes (keeper, id);
    CREATE INDEX bookings_by_keeper ON bookings (keeper, id);
    CREATE INDEX customers_by_keepers ON customers USING gin (string_to_array(keepers, ' '));
    DROP INDEX leads_owner_customer;
    ANALYZE leads, tasks, quotes, bookings, customers;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX leads_by_keeper, tasks_by_keeper, quotes_by_keeper, bookings_by_keeper, customers_by_keepers;
    DROP TRIGGER leads_keeper_changed ON leads;
    DROP TRIGGER leads_keeper_come_or_gone ON leads;
    DROP TRIGGER customers_keepers ON customers;
    DROP TRIGGER bookings_keeper ON bookings;
    DROP TRIGGER quotes_keeper ON quotes;
    DROP TRIGGER tasks_keeper ON tasks;
    DROP TRIGGER leads_keeper ON leads;
    DROP FUNCTION tell_customer_of_keeper();
    DROP FUNCTION keep_by_leads();
    DROP FUNCTION keepers_of(uuid);
    DROP FUNCTION keep_by_owner();
    CREATE INDEX leads_owner_customer ON leads (owner_id, customer_id);
  `)
}
