import { searchedWords } from '@/src/domain/shared/searchedWords'
import { type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from './searchPattern'

/** A page: whoever has found so many reads them before looking for parts of other words. */
const pageSize = 20

type SearchedFor = {
  /** The condition that a column of words, all of them or those of the weight A, has those searched for. */
  hasWords: (column: Sql, weight?: 'A') => Sql
  /** The condition that a folded column holds each part, inside a word or not. */
  holds: (column: Sql) => Sql
  /** The condition that too little was found (a table's rows) by words: parts are looked for then. */
  isTooLittle: (found: Sql) => Sql
}

const weighted = (word: string): string => (word.includes(':') ? `${word}A` : `${word}:A`)

/** The conditions of a search by text. Words are asked for first: their index names the rows, that of trigrams has them picked from lists that grow with the table. */
export const searchedFor = (text: string): SearchedFor => {
  const { words, parts } = searchedWords(text)
  // Whoever types several words that stand together has named what they mean.
  const enough = words.length > 1 ? 1 : pageSize
  return {
    hasWords: (column, weight) => {
      const query = weight ? words.map(weighted) : words
      return query.length > 0 ? sql`${column} @@ ${query.join(' & ')}::tsquery` : sql`false`
    },
    holds: (column) =>
      sql`(${sql.join(
        parts.map((part) => sql`${column} LIKE fold_text(${searchPattern(part)})`),
        sql` AND `,
      )})`,
    isTooLittle: (found) => (words.length > 0 ? sql`(SELECT count(*) FROM ${found}) < ${enough}` : sql`true`),
  }
}
