import type { Caller } from '@/src/access/callers'
import type { SearchTerm } from '@/src/domain/integration/searchTerm'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { searchPattern, startPattern } from '@/src/queries/crm/searchPattern'
import { customersVisibleTo, leadsVisibleTo } from '@/src/queries/crm/visibleTo'
import { type Asked, beginSearch, type Source } from './beginSearch'

export type FoundCustomer = { id: string; name: string; email: string | null; phone: string | null }

const knownBy = ({ email, digits }: SearchTerm): Source['known'] => [
  ...(email
    ? [
        { rank: 0, where: sql`c.email = ${email}` },
        { rank: 5, where: sql`c.email LIKE ${searchPattern(email)}` },
      ]
    : []),
  // The last digits are what people remember; a beginning is a country's or an operator's.
  ...(digits
    ? [
        { rank: 1, where: sql`c.phone LIKE ${`%${digits}`}` },
        { rank: 2, where: sql`c.phone LIKE ${startPattern(`+${digits}`)}` },
        { rank: 4, where: sql`c.phone LIKE ${searchPattern(digits)}` },
      ]
    : []),
]

/** Finds customers a caller may see by name, e-mail or phone; one statement. */
export const searchCustomers = (
  ctx: Pick<Context, 'payload'>,
  { caller, ...asked }: Asked & { caller: Caller },
): Promise<FoundCustomer[]> => {
  const source: Source = {
    from: sql`customers c`,
    id: sql`c.id`,
    visible: customersVisibleTo(caller),
    text: sql`c.name_text`,
    words: { column: sql`c.name_words` },
    // Whose leads one sees is in the index of leads; whose customers, in a list of each customer.
    crowd: sql`SELECT FROM leads l WHERE ${leadsVisibleTo(caller)}`,
    known: knownBy(asked.term),
  }
  return rowsOf<FoundCustomer>(
    ctx,
    sql`${beginSearch(source, asked)}
        SELECT c.id, c.name, c.email, c.phone FROM best JOIN customers c ON c.id = best.id
        ORDER BY best.rank, best.score DESC, c.id DESC`,
  )
}
