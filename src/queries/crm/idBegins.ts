import { type Sql, sql } from '@/src/platform/database/session'

const lettersMin = 8
const lowest = '00000000-0000-0000-0000-000000000000'
const highest = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The condition that an id begins with a text of eight signs or more, asked as a range of the primary key. */
export const idBegins = (column: Sql, text: string): Sql => {
  const typed = text.toLowerCase()
  const fits = [...typed].every((sign, at) => (lowest[at] === '-' ? sign === '-' : /[0-9a-f]/.test(sign)))
  if (typed.length < lettersMin || typed.length > lowest.length || !fits) return sql`false`
  const [from, to] = [lowest, highest].map((end) => `${typed}${end.slice(typed.length)}`)
  return sql`${column} BETWEEN ${from}::uuid AND ${to}::uuid`
}
