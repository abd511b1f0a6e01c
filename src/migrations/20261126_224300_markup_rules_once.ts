import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What a rule's level did not ask for was never read, so it goes before more is read; of active rules for exactly the same only the
 * highest ever counted, so the others are switched off: no price moves by either. From now on there is one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE markup_rules SET
      partner_id = CASE WHEN level = 'partner' THEN partner_id END,
      component_type = CASE WHEN level = 'component_type' THEN component_type END,
      destination_id = CASE WHEN level = 'destination_and_season' THEN destination_id END,
      season_from = CASE WHEN level = 'destination_and_season' THEN nullif(season_from, '') END,
      season_to = CASE WHEN level = 'destination_and_season' THEN nullif(season_to, '') END;
    UPDATE markup_rules SET active = false
    FROM (SELECT id, row_number() OVER (
            PARTITION BY level, partner_id, component_type, destination_id, season_from, season_to, nullif(valid_from, ''), nullif(valid_to, '')
            ORDER BY percent::numeric DESC, id::text COLLATE "C") AS place
          FROM markup_rules WHERE active) ordered
    WHERE ordered.id = markup_rules.id AND ordered.place > 1;
    CREATE UNIQUE INDEX markup_rules_once ON markup_rules
      (level, partner_id, component_type, destination_id, place_id, place_from_id, (nullif(season_from, '')), (nullif(season_to, '')), (nullif(valid_from, '')), (nullif(valid_to, '')))
      NULLS NOT DISTINCT WHERE active;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX markup_rules_once`)
}
