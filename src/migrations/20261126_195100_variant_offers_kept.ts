import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What tours offer their variants at, in what they say now and in their newest version; older versions say nothing of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TEMPORARY TABLE offered ON COMMIT DROP AS
      SELECT tour_id, jsonb_agg(jsonb_build_object('variant', id, 'priceFromUsd', price_from_usd, 'active', coalesce(active, true)) ORDER BY created_at, id) AS offers
      FROM tour_variants GROUP BY tour_id;
    UPDATE tours t SET variant_offers = o.offers FROM offered o WHERE o.tour_id = t.id;
    UPDATE _tours_v v SET version_variant_offers = o.offers FROM offered o WHERE o.tour_id = v.parent_id AND v.latest;
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
