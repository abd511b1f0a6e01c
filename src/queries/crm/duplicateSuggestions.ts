import { validate as isUuid } from 'uuid'
import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import type { SamePersonReason } from '@/src/domain/crm/samePersonReason'
import type { SuggestionState } from '@/src/domain/crm/suggestionStates'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { instantText } from './instantText'
import { searchPattern } from './searchPattern'
import { customersVisibleTo } from './visibleTo'

/** One of the two a suggestion is about. */
export type SuggestedCustomer = {
  id: string
  name: string
  email: string | null
  phone: string | null
  country: string | null
  leads: number
  created_at: string
}

export type DuplicateSuggestionView = {
  id: string
  state: SuggestionState
  score: number
  reasons: SamePersonReason[]
  note: string | null
  proposed_by_name: string | null
  proposed_at: string | null
  decided_by_name: string | null
  decided_at: string | null
  customers: [SuggestedCustomer, SuggestedCustomer]
}

export type SuggestionsAsked = {
  caller: Caller
  state: SuggestionState
  page: number
  pageSize: number
  /** In the names and e-mails of both, accents aside. */
  search?: string
  scoreMin?: number
  /** Only those a colleague proposed. */
  isProposed?: boolean
  customerId?: string
}

const seesAll = (caller: Caller): boolean => hasRole(caller, 'manager') || hasScope(caller, 'crm:read')

/** Whoever does not see all sees a pair of which they may see both. */
const visible = (caller: Caller): Sql => {
  if (seesAll(caller)) return sql`true`
  return sql`(SELECT count(*) FROM customers c WHERE c.id IN (d.customer_a_id, d.customer_b_id) AND ${customersVisibleTo(caller)}) = 2`
}

const of = (customerId: string): Sql => {
  if (!isUuid(customerId)) return sql`false`
  return sql`(d.customer_a_id = ${customerId} OR d.customer_b_id = ${customerId})`
}

// Found by their own indexes first: going through the pairs would read two people for each.
const named = (search: string): Sql =>
  sql`(SELECT n.id FROM customers n WHERE n.name_text LIKE fold_text(${searchPattern(search)}) OR n.email LIKE lower(${searchPattern(search)}))`

const conditionsOf = ({ caller, state, search, scoreMin, isProposed, customerId }: SuggestionsAsked): Sql[] => [
  sql`d.state = ${state}::enum_duplicate_suggestions_state`,
  visible(caller),
  ...(scoreMin ? [sql`d.score >= ${scoreMin}`] : []),
  ...(isProposed ? [sql`d.proposed_at IS NOT NULL`] : []),
  ...(customerId ? [of(customerId)] : []),
  ...(search ? [sql`(d.customer_a_id IN ${named(search)} OR d.customer_b_id IN ${named(search)})`] : []),
]

const side = (alias: string): Sql => {
  const of = (column: string) => sql`${sql.identifier(alias)}.${sql.identifier(column)}`
  return sql`json_build_object('id', ${of('id')}, 'name', ${of('name')}, 'email', ${of('email')}, 'phone', coalesce(${of('phone')}, ${of('phone_typed')}),
    'country', ${of('country')}, 'created_at', ${of('created_at')}, 'leads', (SELECT count(*)::int FROM leads l WHERE l.customer_id = ${of('id')}))`
}

const shown = (row: DuplicateSuggestionView): DuplicateSuggestionView => ({
  ...row,
  proposed_at: instantText(row.proposed_at),
  decided_at: instantText(row.decided_at),
  customers: row.customers.map((each) => ({
    ...each,
    created_at: new Date(each.created_at).toISOString(),
  })) as DuplicateSuggestionView['customers'],
})

/**
 * Lists pairs of customers that may be one person, what colleagues proposed first, then the likeliest; two statements
 * however many there are.
 */
export const duplicateSuggestions = async (
  ctx: Pick<Context, 'payload'>,
  asked: SuggestionsAsked,
): Promise<{ items: DuplicateSuggestionView[]; total: number }> => {
  const from = sql`FROM duplicate_suggestions d WHERE ${sql.join(conditionsOf(asked), sql` AND `)}`
  const [counted, rows] = await Promise.all([
    rowOf<{ total: number }>(ctx, sql`SELECT count(*)::int AS total ${from}`),
    rowsOf<DuplicateSuggestionView>(
      ctx,
      sql`WITH page AS MATERIALIZED (
            SELECT d.* ${from} ORDER BY (d.proposed_at IS NULL), d.score DESC, d.id
            LIMIT ${asked.pageSize} OFFSET ${(asked.page - 1) * asked.pageSize}
          )
          SELECT p.id, p.state, p.score::int AS score, p.reasons, p.note, p.proposed_at, proposer.name AS proposed_by_name,
                 p.decided_at, decider.name AS decided_by_name, json_build_array(${side('a')}, ${side('b')}) AS customers
          FROM page p JOIN customers a ON a.id = p.customer_a_id JOIN customers b ON b.id = p.customer_b_id
          LEFT JOIN staff proposer ON proposer.id = p.proposed_by_id LEFT JOIN staff decider ON decider.id = p.decided_by_id
          ORDER BY (p.proposed_at IS NULL), p.score DESC, p.id`,
    ),
  ])
  return { items: rows.map(shown), total: counted?.total ?? 0 }
}
