import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What Payload's schema cannot say: the outbox, append-only audit, shared limits, links, references and invariants. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE domain_events (
      id uuid PRIMARY KEY,
      seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      type text NOT NULL,
      key text UNIQUE,
      data jsonb NOT NULL,
      actor jsonb NOT NULL,
      request_id text NOT NULL,
      occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      relayed_at timestamptz
    );
    CREATE INDEX domain_events_waiting ON domain_events (seq) WHERE relayed_at IS NULL;
    CREATE INDEX domain_events_type ON domain_events (type, occurred_at);

    CREATE TABLE event_deliveries (
      id uuid PRIMARY KEY,
      event_id uuid NOT NULL REFERENCES domain_events (id),
      consumer text NOT NULL,
      status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'done', 'dead')),
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      enqueued_at timestamptz,
      started_at timestamptz,
      finished_at timestamptz,
      last_error text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      UNIQUE (event_id, consumer)
    );
    CREATE INDEX event_deliveries_open ON event_deliveries (next_attempt_at) WHERE status IN ('queued', 'running');
    CREATE INDEX event_deliveries_dead ON event_deliveries (finished_at) WHERE status = 'dead';

    CREATE TABLE sweep_runs (
      name text PRIMARY KEY,
      started_at timestamptz,
      succeeded_at timestamptz,
      failed_at timestamptz,
      last_error text,
      last_result jsonb,
      duration_ms integer
    );

    CREATE TABLE idempotency_keys (
      route text NOT NULL,
      key text NOT NULL,
      request_hash text NOT NULL,
      answer jsonb,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (route, key)
    );
    CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

    CREATE TABLE rate_limits (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);

    CREATE TABLE customer_links (
      id uuid PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('quote', 'booking')),
      target_id uuid NOT NULL,
      generation integer NOT NULL DEFAULT 1,
      token_hash text NOT NULL UNIQUE,
      active boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      revoked_at timestamptz,
      UNIQUE (kind, target_id)
    );

    CREATE TABLE quote_views (
      version_id uuid NOT NULL,
      visitor_hash text NOT NULL,
      hour timestamptz NOT NULL,
      PRIMARY KEY (version_id, visitor_hash, hour)
    );

    CREATE TABLE payment_allocations (
      payment_id uuid NOT NULL REFERENCES payments (id),
      plan_row_id uuid NOT NULL REFERENCES payment_plan_rows (id),
      amount_minor bigint NOT NULL CHECK (amount_minor > 0),
      PRIMARY KEY (payment_id, plan_row_id)
    );
    CREATE INDEX payment_allocations_row ON payment_allocations (plan_row_id);

    CREATE TABLE provider_cursors (name text PRIMARY KEY, cursor jsonb NOT NULL, updated_at timestamptz NOT NULL DEFAULT clock_timestamp());

    CREATE TABLE audit_chain (
      position bigint PRIMARY KEY,
      audit_event_id uuid NOT NULL UNIQUE,
      hash text NOT NULL
    );
    ALTER TABLE audit_events ADD COLUMN written_in xid8 NOT NULL DEFAULT pg_current_xact_id();
    CREATE INDEX audit_events_entity_record ON audit_events (entity, entity_id, at DESC);
    CREATE INDEX audit_events_chain_order ON audit_events (written_in, id);

    CREATE SEQUENCE lead_references;
    CREATE SEQUENCE quote_references;
    CREATE SEQUENCE booking_references;
  `)
  await db.execute(sql`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $body$;
    CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER audit_chain_append_only BEFORE UPDATE OR DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER lead_submissions_append_only BEFORE UPDATE OR DELETE ON lead_submissions FOR EACH ROW EXECUTE FUNCTION refuse_change();

    CREATE FUNCTION notify_domain_event() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      PERFORM pg_notify('domain_events', '');
      RETURN NULL;
    END $body$;
    -- Commits that notify wait for one another; Stripe's events come in bursts, and whoever stores them wakes the relay instead.
    CREATE TRIGGER domain_events_notify AFTER INSERT ON domain_events FOR EACH ROW WHEN (NEW.type <> 'stripe.event_received') EXECUTE FUNCTION notify_domain_event();

    CREATE FUNCTION notify_catalog_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      PERFORM pg_notify('catalog_changed', '');
      RETURN NULL;
    END $body$;

    DO $body$
    DECLARE each record;
    BEGIN
      FOR each IN
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
          AND (table_name ~ '^(tours|tour_variants|destinations|travel_styles|media)(_|$)')
      LOOP
        EXECUTE format('CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed()', each.table_name);
      END LOOP;

      FOR each IN
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name ~ '_minor$' AND data_type = 'numeric'
      LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE bigint', each.table_name, each.column_name);
      END LOOP;
    END $body$;
  `)
  await db.execute(sql`
    ALTER TABLE customers ADD CONSTRAINT customers_email_normalised CHECK (email = lower(btrim(email)));
    ALTER TABLE payments ADD CONSTRAINT payments_amount_positive CHECK (amount_minor > 0);
    ALTER TABLE payments ADD CONSTRAINT payments_refund_within CHECK (received_minor >= 0 AND refunded_minor BETWEEN 0 AND received_minor);
    ALTER TABLE payment_plan_rows ADD CONSTRAINT payment_plan_rows_amounts CHECK (amount_minor >= 0 AND paid_minor >= 0 AND shortfall_minor >= 0 AND paid_minor + shortfall_minor <= amount_minor);
    ALTER TABLE refunds ADD CONSTRAINT refunds_amount_positive CHECK (amount_minor > 0);
    ALTER TABLE quote_versions ADD CONSTRAINT quote_versions_frozen CHECK (status = 'draft' OR frozen_at IS NOT NULL);
    ALTER TABLE quote_versions ADD CONSTRAINT quote_versions_start_date CHECK (start_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
    ALTER TABLE bookings ADD CONSTRAINT bookings_dates CHECK (start_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND end_date >= start_date);
    CREATE UNIQUE INDEX quote_versions_one_accepted ON quote_versions (quote_id) WHERE status = 'accepted';
    CREATE UNIQUE INDEX quote_versions_one_open_draft ON quote_versions (quote_id) WHERE status IN ('draft', 'sending');
    CREATE UNIQUE INDEX payment_plan_rows_one_deposit ON payment_plan_rows (booking_id) WHERE kind = 'deposit';
    CREATE UNIQUE INDEX payments_one_open_checkout ON payments (plan_row_id) WHERE status IN ('initiated', 'failed') AND method = 'card';
    CREATE INDEX leads_owner_stage ON leads (owner_id, stage);
    CREATE INDEX leads_stage_created ON leads (stage, created_at DESC);
    CREATE INDEX leads_unanswered ON leads (sla_due_at) WHERE first_responded_at IS NULL AND sla_breached_at IS NULL AND stage IN ('new', 'qualified');
    CREATE INDEX lead_activities_timeline ON lead_activities (lead_id, at DESC, id DESC);
    CREATE UNIQUE INDEX tasks_one_first_response ON tasks (lead_id) WHERE kind = 'first_response';
    CREATE UNIQUE INDEX customers_rels_once ON customers_rels (parent_id, path, customers_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX quote_versions_one_accepted, quote_versions_one_open_draft, payment_plan_rows_one_deposit, payments_one_open_checkout, leads_owner_stage, leads_stage_created, leads_unanswered, lead_activities_timeline, tasks_one_first_response, customers_rels_once;
    ALTER TABLE customers DROP CONSTRAINT customers_email_normalised;
    ALTER TABLE payments DROP CONSTRAINT payments_amount_positive, DROP CONSTRAINT payments_refund_within;
    ALTER TABLE payment_plan_rows DROP CONSTRAINT payment_plan_rows_amounts;
    ALTER TABLE refunds DROP CONSTRAINT refunds_amount_positive;
    ALTER TABLE quote_versions DROP CONSTRAINT quote_versions_frozen, DROP CONSTRAINT quote_versions_start_date;
    ALTER TABLE bookings DROP CONSTRAINT bookings_dates;
    DROP FUNCTION notify_catalog_changed() CASCADE;
    DROP FUNCTION notify_domain_event() CASCADE;
    DROP FUNCTION refuse_change() CASCADE;
    ALTER TABLE audit_events DROP COLUMN written_in;
    DROP INDEX IF EXISTS audit_events_entity_record;
    DROP TABLE payment_allocations, audit_chain, provider_cursors, quote_views, customer_links, rate_limits, idempotency_keys, sweep_runs, event_deliveries, domain_events;
    DROP SEQUENCE lead_references, quote_references, booking_references;
    DO $body$
    DECLARE each record;
    BEGIN
      FOR each IN
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name ~ '_minor$' AND data_type = 'bigint'
      LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE numeric', each.table_name, each.column_name);
      END LOOP;
    END $body$;
  `)
}
