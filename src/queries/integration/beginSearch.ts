import type { SearchTerm } from '@/src/domain/integration/searchTerm'
import { partLettersMin } from '@/src/domain/shared/searchedWords'
import { type Sql, sql } from '@/src/platform/database/session'
import { searchedFor } from '@/src/queries/crm/searchedFor'
import { startPattern } from '@/src/queries/crm/searchPattern'

/** Half of a word's trigrams: lets through one typing error in a word of six letters. */
const alikeEnough = '0.45'
/** Whoever mistypes a name that thousands have does not find the one they mean by reading on. */
const alikeMax = 2_000
const alikeLettersMin = 4
/** Of so few rows that a caller may see each is read itself. */
const fewMax = 1_000

/** A table to search: where its rows are, which of them the caller may see, and what they are looked for by. */
export type Source = {
  from: Sql
  id: Sql
  visible: Sql
  /** The folded text that names a row. */
  text: Sql
  /** Has the words of that text, where a table is so large that it keeps them. */
  words?: { column: Sql; weight?: 'A' }
  /** Selects what tells sooner than the rows themselves that a caller sees many. */
  crowd?: Sql
  /** Whether the text may hold what was typed with an error in it; it may, unless it is said. */
  maySpell?: boolean
  /** What finds a row for sure: the lower the rank, the higher it stands. */
  known: { rank: number; where: Sql }[]
}

export type Asked = {
  term: SearchTerm
  limit: number
  /** So many are shown: what is found beyond them brings what is theirs. */
  shown: number
}

/** Where rows are looked for row by row or by trigrams. */
type Place = Pick<Source, 'from' | 'id' | 'text'> & { where: Sql }

const all = (conditions: Sql[]): Sql => sql.join(conditions, sql` AND `)
const together = (branches: Sql[]): Sql => sql.join(branches, sql` UNION ALL `)
const none = sql`(SELECT id, rank, score FROM sure WHERE false)`

const found = ({ from, id, where }: Omit<Place, 'text'>, rank: number, limit: number): Sql =>
  sql`(SELECT ${id} AS id, ${rank}::int AS rank, 1::real AS score FROM ${from} WHERE ${where} LIMIT ${limit})`

const hasLongWord = ({ words }: SearchTerm, letters: number): boolean => words.some(({ length }) => length >= letters)

// Without a word of three letters no index could say where the parts are.
const withParts = ({ where, ...place }: Place, { term, limit }: Asked): Sql[] => {
  const parts = searchedFor(term.words.join(' ')).holds(place.text)
  return hasLongWord(term, partLettersMin) ? [found({ ...place, where: all([where, parts]) }, 4, limit * 4)] : []
}

const sureOnes = (source: Source, asked: Asked): Sql => {
  const { from, id, visible, text, words, known } = source
  const { term, limit } = asked
  const whole = term.words.join(' ')
  const by = (where: Sql): Sql => all([where, visible])
  return together([
    ...known.map(({ rank, where }) => found({ from, id, where: by(where) }, rank, limit)),
    sql`(SELECT ${id} AS id, CASE WHEN ${text} = fold_text(${whole}) THEN 1 ELSE 3 END AS rank, 1::real AS score
         FROM ${from} WHERE ${text} COLLATE "C" LIKE fold_text(${startPattern(whole)}) AND ${visible}
         ORDER BY ${text} COLLATE "C" LIMIT ${limit})`,
    ...(words
      ? [found({ from, id, where: by(searchedFor(whole).hasWords(words.column, words.weight)) }, 4, limit * 4)]
      : withParts({ from, id, text, where: visible }, asked)),
  ])
}

// Setting the threshold where the word is read has it set before the index is asked, for this statement alone.
const alikeWord = (word: string): Sql =>
  sql`(SELECT CASE WHEN set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true) IS NOT NULL THEN fold_text(${word}) END)`

const alikeAt = ({ from, id, text, where }: Place, { term, limit }: Asked): Sql => {
  const words = term.words.filter(({ length }) => length >= partLettersMin)
  const score = sql.join(
    words.map((word) => sql`word_similarity(fold_text(${word}), ${text})`),
    sql` + `,
  )
  return sql`(SELECT id, 9 AS rank, score FROM (
      SELECT ${id} AS id, (${score})::real AS score FROM ${from}
      WHERE ${all([where, ...words.map((word) => sql`${alikeWord(word)} <% ${text}`)])}
      LIMIT ${alikeMax}) alike ORDER BY score DESC LIMIT ${limit})`
}

// Several words that stand together were not mistyped, nor were they parts of others.
const isTooLittle = (rows: Sql, { term, shown }: Asked): Sql =>
  sql`(SELECT count(DISTINCT id) FROM ${rows}) < ${term.words.length > 1 ? 1 : shown}`

/** The places to look in where too little has its words: the few rows that a caller sees, or by the indexes of all. */
const placesOf = ({ from, id, visible, text, words }: Source): Place[] =>
  words
    ? [
        // With OFFSET the rows are read before they are compared: the planner would ask the index of all for them.
        {
          from: sql`(SELECT few.id, ${text} AS text FROM few JOIN ${from} ON ${id} = few.id OFFSET 0) own`,
          id: sql`own.id`,
          text: sql`own.text`,
          where: sql`NOT (SELECT are_many FROM seen)`,
        },
        { from, id, text, where: sql`(SELECT are_many FROM seen) AND ${visible}` },
      ]
    : [{ from, id, text, where: visible }]

/** Begins a statement that finds rows: `best` holds their ids with rank and score, only looking for parts of words and for what is alike where little is found for sure. */
export const beginSearch = (source: Source, asked: Asked): Sql => {
  const { from, id, visible, words, crowd, maySpell = true } = source
  const gated = (gate: Sql): Place[] => placesOf(source).map((place) => ({ ...place, where: all([gate, place.where]) }))
  const inside = words ? gated(isTooLittle(sql`sure`, asked)).flatMap((place) => withParts(place, asked)) : []
  const surely = sql`(TABLE sure UNION ALL TABLE inside) surely`
  const alike =
    maySpell && hasLongWord(asked.term, alikeLettersMin)
      ? gated(isTooLittle(surely, asked)).map((place) => alikeAt(place, asked))
      : []
  return sql`WITH sure AS MATERIALIZED (${sureOnes(source, asked)}),
      few AS MATERIALIZED (SELECT ${id} AS id FROM ${from} WHERE ${visible} LIMIT ${fewMax + 1}),
      seen AS MATERIALIZED (SELECT ${crowd ? sql`(SELECT count(*) FROM (${crowd} LIMIT ${fewMax + 1}) crowd) > ${fewMax} OR ` : sql``}(SELECT count(*) FROM few) > ${fewMax} AS are_many),
      inside AS MATERIALIZED (${together([none, ...inside])}),
      alike AS MATERIALIZED (${together([none, ...alike])}),
      best AS MATERIALIZED (
        SELECT id, min(rank) AS rank, max(score) AS score FROM (TABLE sure UNION ALL TABLE inside UNION ALL TABLE alike) hits
        GROUP BY id ORDER BY 2, 3 DESC, id DESC LIMIT ${asked.limit})`
}
