import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Leads and customers keep the words they are searched by: of a name the index over them says at once whose it is, where that of trigrams reads a list for every three letters. What is compared row by row is kept folded. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Signs part words, so that the parser sees neither hosts nor signed numbers; src/domain/shared/searchedWords.ts is the other half.
    CREATE FUNCTION words_of(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN to_tsvector('simple'::regconfig, regexp_replace(folded, '[^a-z0-9]+', ' ', 'g'));

    DROP INDEX leads_title_trigrams, leads_title_start, customers_name_trigrams, customers_name_start;
    -- The words of the title have the weight A, for views that look for those alone.
    ALTER TABLE leads ADD COLUMN title_text text GENERATED ALWAYS AS (fold_text(title)) STORED,
      ADD COLUMN search_words tsvector GENERATED ALWAYS AS (
        setweight(words_of(fold_text(title)), 'A') || words_of(fold_text(destination || E'\\n' || style || E'\\n' || reference || E'\\n' || coalesce(notes, '')))
      ) STORED;
    ALTER TABLE customers ADD COLUMN name_text text GENERATED ALWAYS AS (fold_text(name)) STORED,
      ADD COLUMN name_words tsvector GENERATED ALWAYS AS (words_of(fold_text(name))) STORED;
    CREATE INDEX leads_title_trigrams ON leads USING gin (title_text gin_trgm_ops);
    CREATE INDEX leads_title_start ON leads (title_text COLLATE "C");
    CREATE INDEX leads_search_words ON leads USING gin (search_words);
    CREATE INDEX customers_name_trigrams ON customers USING gin (name_text gin_trgm_ops);
    CREATE INDEX customers_name_start ON customers (name_text COLLATE "C");
    CREATE INDEX customers_name_words ON customers USING gin (name_words);
    ANALYZE leads, customers;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE customers DROP COLUMN name_text, DROP COLUMN name_words;
    ALTER TABLE leads DROP COLUMN title_text, DROP COLUMN search_words;
    DROP FUNCTION words_of(text);
    CREATE INDEX customers_name_trigrams ON customers USING gin (fold_text(name) gin_trgm_ops);
    CREATE INDEX customers_name_start ON customers (fold_text(name) COLLATE "C");
    CREATE INDEX leads_title_trigrams ON leads USING gin (fold_text(title) gin_trgm_ops);
    CREATE INDEX leads_title_start ON leads (fold_text(title) COLLATE "C");
  `)
}
