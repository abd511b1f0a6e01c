import { type Sql, sql } from '@/src/platform/database/session'

/** A customer's (as `c`) own columns as they are stored; what the database derives by itself is left out. */
export const customerImage: Sql = sql`to_jsonb(c) - '{name_key,compared_as,name_text,name_words}'::text[]`
