import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What the builder looks components, tours and earlier quotes up by. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX components_name_trigrams ON components USING gin (fold_text(name) gin_trgm_ops);
    CREATE INDEX components_title_trigrams ON components_locales USING gin (fold_text(title) gin_trgm_ops);
    CREATE INDEX components_by_name ON components (name, id) WHERE active;
    CREATE INDEX partners_name_trigrams ON partners USING gin (fold_text(name) gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX components_name_trigrams, components_title_trigrams, components_by_name, partners_name_trigrams;
  `)
}
