import { alikeEmails } from '@/src/domain/crm/alikeEmails'
import { type RelationKind, relationWords } from '@/src/domain/crm/relationKinds'
import type { ComparedPerson } from '@/src/domain/crm/scoreSamePerson'
import type { Tx } from '@/src/platform/database/inTransaction'
import { anyOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'

const nearestMax = 40
const namesakesCounted = 20
/** Share of trigrams two names must have in common to be compared at all. */
const similarityMin = '0.45'

export type Compared = ComparedPerson & { id: string; nameKey: string; comparedAs: string | null }
export type ComparedOther = Compared & { relation: string | null }

const personColumns: Sql = sql`c.id, c.name, c.name_key AS "nameKey", c.compared_as AS "comparedAs", c.kind, c.country, c.language,
  ARRAY(SELECT i.value FROM customer_identities i WHERE i.customer_id = c.id AND i.kind = 'email' ORDER BY i.value) AS emails,
  ARRAY(SELECT i.value FROM customer_identities i WHERE i.customer_id = c.id AND i.kind = 'phone' ORDER BY i.value) AS phones`

/** Reads one customer as they are compared with others; null when they are gone or merged away. */
export const comparedPerson = async (tx: Tx, id: string): Promise<Compared | null> => {
  const rows = await rowsOf<Compared>(
    tx,
    sql`SELECT ${personColumns} FROM customers c WHERE c.id = ${id} AND c.merged_into_id IS NULL FOR NO KEY UPDATE OF c`,
  )
  return rows[0] ?? null
}

/** Finds by indexes, at most a hundred, who may be the same person: near names, the same phone, the same name before the @. */
export const likelyDuplicates = async (
  tx: Tx,
  person: Compared,
): Promise<{ others: ComparedOther[]; namesakes: number }> => {
  await rowsOf(tx, sql`SELECT set_config('pg_trgm.similarity_threshold', ${similarityMin}, true)`)
  const rows = await rowsOf<Compared & { relationKind: RelationKind | null; namesakes: number }>(
    tx,
    sql`WITH near AS (
          SELECT c.id FROM customers c WHERE c.name_key % ${person.nameKey} AND c.merged_into_id IS NULL AND c.id <> ${person.id}
          ORDER BY similarity(c.name_key, ${person.nameKey}) DESC, c.id LIMIT ${nearestMax}
        ), reached AS (
          SELECT customer_id AS id FROM customer_identities
          WHERE (kind = 'phone' AND value IN ${anyOf(person.phones)}) OR (kind = 'email' AND value IN ${anyOf(person.emails.flatMap(alikeEmails))})
          LIMIT ${nearestMax}
        ), namesakes AS (
          SELECT count(*)::int AS counted FROM (
            SELECT FROM customers c WHERE c.name_key = ${person.nameKey} AND c.merged_into_id IS NULL AND c.id <> ${person.id} LIMIT ${namesakesCounted}
          ) same
        )
        SELECT ${personColumns}, namesakes.counted AS namesakes,
          (SELECT r.kind FROM customer_relations r WHERE (r.first_id = c.id AND r.second_id = ${person.id}) OR (r.second_id = c.id AND r.first_id = ${person.id}) LIMIT 1) AS "relationKind"
        FROM customers c, namesakes
        WHERE c.id IN (SELECT id FROM near UNION SELECT id FROM reached) AND c.id <> ${person.id} AND c.merged_into_id IS NULL`,
  )
  return {
    namesakes: rows[0]?.namesakes ?? 0,
    others: rows.map(({ relationKind, ...other }) => ({
      ...other,
      relation: relationKind ? relationWords(relationKind, 'first') : null,
    })),
  }
}
