import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** A lead keeps what it is searched by, folded: of a word that many say, a look at the first few thousand is enough, and to fold each of those takes longer than to read them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX leads_text_trigrams;
    ALTER TABLE leads ADD COLUMN search_text text GENERATED ALWAYS AS (
      fold_text(title || E'\\n' || destination || E'\\n' || style || E'\\n' || reference || E'\\n' || coalesce(notes, ''))
    ) STORED;
    CREATE INDEX leads_text_trigrams ON leads USING gin (search_text gin_trgm_ops);
    ANALYZE leads;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE leads DROP COLUMN search_text;
    CREATE INDEX leads_text_trigrams ON leads USING gin (fold_text(title || E'\\n' || destination || E'\\n' || style || E'\\n' || reference || E'\\n' || coalesce(notes, '')) gin_trgm_ops);
  `)
}
