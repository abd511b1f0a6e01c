import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Where the versions there are already lead, and what the library finds them by. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE quote_versions v SET duration_days = led.days, places = coalesce(led.places, '')
    FROM (SELECT d._parent_id, sum(d.days) AS days, string_agg(d.place, E'\\n' ORDER BY d.first) FILTER (WHERE d.place <> '') AS places
          FROM (SELECT _parent_id, coalesce(trim(place), '') AS place, min(_order) AS first, count(*) AS days
                FROM quote_versions_days GROUP BY 1, 2) d GROUP BY 1) led
    WHERE led._parent_id = v.id;
    CREATE INDEX quote_versions_text_trigrams ON quote_versions
      USING gin (fold_text(title || E'\\n' || coalesce(places, '') || E'\\n' || coalesce(label, '')) gin_trgm_ops);
    CREATE INDEX quote_versions_latest_change ON quote_versions (updated_at DESC, id DESC);
    CREATE INDEX leads_style_folded ON leads (fold_text(style));
    -- The planner has no idea what an expression holds until it has looked.
    ANALYZE quote_versions;
    ANALYZE leads;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX quote_versions_text_trigrams, quote_versions_latest_change, leads_style_folded;`)
}
