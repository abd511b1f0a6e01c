import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the website was shown, version by version; what is planned; and what was pushed where. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE feed_contents (hash text PRIMARY KEY, content jsonb NOT NULL);
    CREATE TABLE feed_versions (
      number bigint PRIMARY KEY,
      at timestamptz NOT NULL,
      sha256 text NOT NULL,
      hash text NOT NULL,
      tours integer NOT NULL,
      bytes integer NOT NULL,
      actor jsonb NOT NULL,
      changes jsonb NOT NULL,
      items jsonb NOT NULL,
      request_id text NOT NULL
    );
    CREATE TRIGGER feed_versions_append_only BEFORE UPDATE OR DELETE ON feed_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER feed_contents_append_only BEFORE UPDATE OR DELETE ON feed_contents FOR EACH ROW EXECUTE FUNCTION refuse_change();

    CREATE TABLE feed_state (
      id boolean PRIMARY KEY DEFAULT true CHECK (id),
      held_version bigint REFERENCES feed_versions,
      held_at timestamptz,
      held_by text,
      reason text,
      CHECK ((held_version IS NULL) = (held_at IS NULL))
    );
    INSERT INTO feed_state DEFAULT VALUES;

    CREATE TABLE planned_publications (
      id uuid PRIMARY KEY,
      tour_id uuid NOT NULL REFERENCES tours ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('publish', 'unpublish')),
      at timestamptz NOT NULL,
      state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'done', 'failed', 'cancelled')),
      is_approved boolean NOT NULL DEFAULT false,
      revision timestamptz,
      planned_by uuid REFERENCES staff ON DELETE SET NULL,
      planned_by_name text NOT NULL,
      planned_at timestamptz NOT NULL,
      settled_at timestamptz,
      failure text
    );
    CREATE UNIQUE INDEX planned_publications_one_of_kind ON planned_publications (tour_id, kind) WHERE state = 'planned';
    CREATE INDEX planned_publications_due ON planned_publications (at) WHERE state = 'planned';
    CREATE INDEX planned_publications_calendar ON planned_publications (at);

    UPDATE tours SET stage = 'published' WHERE _status = 'published';
    UPDATE _tours_v SET version_stage = 'published' WHERE version__status = 'published';

    ALTER TABLE tour_boosts ADD CONSTRAINT tour_boosts_one_target CHECK (num_nonnulls(tour_id, destination_id) = 1);
    ALTER TABLE tour_boosts ADD CONSTRAINT tour_boosts_days CHECK (first_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND last_day >= first_day);
    -- A boost of nothing is none.
    ALTER TABLE tour_boosts DROP CONSTRAINT tour_boosts_tour_id_tours_id_fk, DROP CONSTRAINT tour_boosts_destination_id_destinations_id_fk,
      ADD CONSTRAINT tour_boosts_tour_id_tours_id_fk FOREIGN KEY (tour_id) REFERENCES tours ON DELETE CASCADE,
      ADD CONSTRAINT tour_boosts_destination_id_destinations_id_fk FOREIGN KEY (destination_id) REFERENCES destinations ON DELETE CASCADE;

    CREATE TABLE feed_pushes (
      target text PRIMARY KEY,
      sha256 text,
      bytes integer,
      version bigint,
      pushed_at timestamptz,
      failed_at timestamptz,
      error text,
      claimed_until timestamptz
    );

    CREATE OR REPLACE FUNCTION notify_catalog_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      PERFORM pg_notify('catalog_changed', '');
      -- For this transaction only: whoever ends it writes the feed's next version.
      PERFORM set_config('chapter2.catalog_changed', 'yes', true);
      RETURN NULL;
    END $body$;
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON tour_boosts FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON feed_state FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
    CREATE TRIGGER notify_catalog_changed AFTER INSERT OR UPDATE OR DELETE ON company_settings FOR EACH STATEMENT EXECUTE FUNCTION notify_catalog_changed();
  `)
  await db.execute(sql`
    INSERT INTO planned_publications (id, tour_id, kind, at, planned_by_name, planned_at)
    SELECT DISTINCT ON (t.id, j.input->>'type') gen_random_uuid(), t.id, coalesce(j.input->>'type', 'publish'), j.wait_until, 'somebody', now()
    FROM payload_jobs j JOIN tours t ON t.id::text = j.input->'doc'->>'value'
    WHERE j.task_slug = 'schedulePublish' AND j.completed_at IS NULL AND j.has_error IS NOT TRUE AND j.wait_until > now()
    ORDER BY t.id, j.input->>'type', j.wait_until;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER notify_catalog_changed ON company_settings;
    DROP TRIGGER notify_catalog_changed ON tour_boosts;
    ALTER TABLE tour_boosts DROP CONSTRAINT tour_boosts_one_target, DROP CONSTRAINT tour_boosts_days;
    CREATE OR REPLACE FUNCTION notify_catalog_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
    BEGIN
      PERFORM pg_notify('catalog_changed', '');
      RETURN NULL;
    END $body$;
    DROP TABLE feed_pushes, planned_publications, feed_state, feed_versions, feed_contents;
  `)
}
