import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What must never happen with prices: overlapping seasons, two drafts or two active versions of a card, a frozen version changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION weekday_ranges(days text) RETURNS int4multirange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT CASE WHEN coalesce(days, '') = '' THEN int4multirange(int4range(1, 8))
        ELSE (SELECT range_agg(int4range(day::int, day::int + 1)) FROM regexp_split_to_table(days, '') AS day) END
    $$;
    ALTER TABLE rate_card_versions_seasons ADD CONSTRAINT rate_card_versions_seasons_days
      EXCLUDE USING gist (_parent_id WITH =, calendar_range("from", "to") WITH &&, weekday_ranges(weekdays) WITH &&);
    CREATE UNIQUE INDEX rate_card_versions_number ON rate_card_versions (card_id, number);
    CREATE UNIQUE INDEX rate_card_versions_one_draft ON rate_card_versions (card_id) WHERE status = 'draft';
    CREATE UNIQUE INDEX rate_card_versions_one_active ON rate_card_versions (card_id) WHERE status = 'active';
    ALTER TABLE rate_card_versions ADD CONSTRAINT rate_card_versions_frozen CHECK ((status = 'draft') = (frozen IS NULL));

    CREATE FUNCTION refuse_frozen_rate_card() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status = 'draft' THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
      IF TG_OP = 'UPDATE'
        AND to_jsonb(NEW) - ARRAY['status', 'updated_at'] = to_jsonb(OLD) - ARRAY['status', 'updated_at']
        AND (NEW.status = OLD.status OR (OLD.status = 'active' AND NEW.status = 'superseded')) THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'a frozen version of a rate card does not change' USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER rate_card_versions_stay BEFORE UPDATE OR DELETE ON rate_card_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_frozen_rate_card();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER rate_card_versions_stay ON rate_card_versions;
    DROP FUNCTION refuse_frozen_rate_card();
    ALTER TABLE rate_card_versions DROP CONSTRAINT rate_card_versions_frozen;
    DROP INDEX rate_card_versions_one_active;
    DROP INDEX rate_card_versions_one_draft;
    DROP INDEX rate_card_versions_number;
    ALTER TABLE rate_card_versions_seasons DROP CONSTRAINT rate_card_versions_seasons_days;
    DROP FUNCTION weekday_ranges(text);
  `)
}
