import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What finding names needs: trigrams, and text compared without accents and case. All three extensions are trusted ones. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE EXTENSION IF NOT EXISTS unaccent;
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    -- unaccent() alone is not immutable, because a dictionary may be replaced; naming it makes an index possible.
    CREATE FUNCTION fold_text(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(typed, NFC)));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION fold_text(text);
    DROP EXTENSION btree_gist;
    DROP EXTENSION unaccent;
    DROP EXTENSION pg_trgm;
  `)
}
