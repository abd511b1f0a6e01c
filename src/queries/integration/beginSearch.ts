import { partLettersMin, type SearchTerm } from '@/src/domain/integration/searchTerm'
import { type Sql, sql } from '@/src/platform/database/session'
import { searchPattern, startPattern } from '@/src/queries/crm/searchPattern'

/** Half of a word's trigrams: lets through one typing error in a word of six letters. */
const alikeEnough = '0.45'
/** Whoever mistypes a name that thousands have does not find the one they mean by reading on. */
const alikeMax = 2_000
const alikeLettersMin = 4

/** A table to search: where its rows are, which of them the caller may see, and what they are looked for by. */
export type Source = {
  from: Sql
  id: Sql
  visible: Sql
  /** The folded text that names a row. */
  text: Sql
  /** What finds a row for sure: the lower the rank, the higher it stands. */
  known: { rank: number; where: Sql }[]
}

type Asked = { term: SearchTerm; limit: number }

const both = (conditions: Sql[]): Sql => sql.join(conditions, sql` AND `)

const found = ({ from, id, visible }: Source, { rank, where, limit }: { rank: Sql; where: Sql; limit: number }): Sql =>
  sql`(SELECT ${id} AS id, ${rank} AS rank, 1::real AS score FROM ${from} WHERE ${where} AND ${visible} LIMIT ${limit})`

const sureOnes = (source: Source, { term, limit }: Asked): Sql => {
  const { from, id, visible, text, known } = source
  const whole = term.words.join(' ')
  const parts = term.words.map((word) => sql`${text} LIKE fold_text(${searchPattern(word)})`)
  const branches = [
    ...known.map(({ rank, where }) => found(source, { rank: sql`${rank}::int`, where, limit })),
    sql`(SELECT ${id} AS id, CASE WHEN ${text} = fold_text(${whole}) THEN 1 ELSE 3 END AS rank, 1::real AS score
         FROM ${from} WHERE ${text} COLLATE "C" LIKE fold_text(${startPattern(whole)}) AND ${visible}
         ORDER BY ${text} COLLATE "C" LIMIT ${limit})`,
  ]
  // Without a word of three letters no index could say where the parts are.
  if (term.words.some(({ length }) => length >= partLettersMin))
    branches.push(found(source, { rank: sql`4`, where: both(parts), limit: limit * 4 }))
  return sql.join(branches, sql` UNION ALL `)
}

// Setting the threshold where the word is read has it set before the index is asked, for this statement alone.
const alikeWord = (word: string): Sql =>
  sql`(SELECT CASE WHEN set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true) IS NOT NULL THEN fold_text(${word}) END)`

const alikeOnes = ({ from, id, visible, text }: Source, { term, limit }: Asked): Sql => {
  const words = term.words.filter(({ length }) => length >= partLettersMin)
  if (!words.some(({ length }) => length >= alikeLettersMin)) return sql`SELECT id, rank, score FROM sure WHERE false`
  const score = sql.join(
    words.map((word) => sql`word_similarity(fold_text(${word}), ${text})`),
    sql` + `,
  )
  return sql`SELECT id, 9 AS rank, score FROM (
      SELECT ${id} AS id, (${score})::real AS score FROM ${from}
      WHERE (SELECT count(*) FROM sure) < ${limit} AND ${both(words.map((word) => sql`${alikeWord(word)} <% ${text}`))} AND ${visible}
      LIMIT ${alikeMax}) alike ORDER BY score DESC LIMIT ${limit}`
}

/** Begins a statement that finds rows: `best` holds their ids with rank and score, only looking for what is alike where little is found for sure. */
export const beginSearch = (source: Source, asked: Asked): Sql =>
  sql`WITH sure AS MATERIALIZED (${sureOnes(source, asked)}),
      alike AS MATERIALIZED (${alikeOnes(source, asked)}),
      best AS MATERIALIZED (
        SELECT id, min(rank) AS rank, max(score) AS score FROM (TABLE sure UNION ALL TABLE alike) hits
        GROUP BY id ORDER BY 2, 3 DESC, id DESC LIMIT ${asked.limit})`
