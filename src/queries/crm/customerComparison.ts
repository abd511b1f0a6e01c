import { validate as isUuid } from 'uuid'
import type { Caller } from '@/src/access/callers'
import { type MergeChoice, type MergedRecord, planMerge } from '@/src/domain/crm/planMerge'
import { type RelationKind, relationWords } from '@/src/domain/crm/relationKinds'
import type { SamePersonReason } from '@/src/domain/crm/samePersonReason'
import type { SuggestionState } from '@/src/domain/crm/suggestionStates'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { customerImage } from './customerImage'
import { type CustomerTagView, tagsOf } from './customerTags'
import { customersVisibleTo } from './visibleTo'

/** What goes along with a customer, in the order it is told. */
export const belongings = ['leads', 'quotes', 'bookings', 'messages', 'inbound_messages', 'consent_records'] as const

export type Belonging = (typeof belongings)[number]
export type Belongings = Record<Belonging, number>

export type ComparedCustomer = {
  id: string
  name: string
  created_at: string
  addresses: { kind: 'email' | 'phone'; value: string }[]
  tags: CustomerTagView[]
  relations: number
  has: Belongings
}

export type CustomerComparison = {
  kept: ComparedCustomer
  other: ComparedCustomer
  /** Every field with both values and which of them would stand if nothing was chosen. */
  fields: MergeChoice[]
  relation: string | null
  suggestion: { id: string; state: SuggestionState; score: number; reasons: SamePersonReason[] } | null
}

type Side = ComparedCustomer & { image: MergedRecord }
type Row = Side & {
  relation: RelationKind | null
  suggestion: CustomerComparison['suggestion']
}

const counts: Sql = sql.join(
  belongings.map(
    (table) =>
      sql`'${sql.raw(table)}', (SELECT count(*)::int FROM ${sql.identifier(table)} t WHERE t.customer_id = c.id)`,
  ),
  sql`, `,
)

const between = (pair: [string, string], one: string, two: string): Sql =>
  sql`(${sql.identifier(one)} = ${pair[0]} AND ${sql.identifier(two)} = ${pair[1]}) OR (${sql.identifier(one)} = ${pair[1]} AND ${sql.identifier(two)} = ${pair[0]})`

const sideOf = ({ id, name, created_at, addresses, tags, relations, has }: Side): ComparedCustomer => ({
  ...{ id, name, addresses, tags, relations, has },
  created_at: new Date(created_at).toISOString(),
})

/**
 * Lays two customers side by side, with what would go from the other to the one kept, by one statement; throws
 * `not-found` where the caller may not see both, `merge-with-itself` or `already-merged`.
 */
export const customerComparison = async (
  ctx: Pick<Context, 'payload'>,
  { caller, keptId, otherId }: { caller: Caller; keptId: string; otherId: string },
): Promise<CustomerComparison> => {
  if (keptId === otherId) throw new DomainError('merge-with-itself', 'These are one record already.')
  const pair: [string, string] = [keptId, otherId]
  if (!pair.every((id) => isUuid(id))) throw new DomainError('not-found', 'There is no such record.')
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT c.id, c.name, c.created_at, ${customerImage} AS image, json_build_object(${counts}) AS has, ${tagsOf} AS tags,
          (SELECT coalesce(json_agg(json_build_object('kind', i.kind, 'value', i.value) ORDER BY i.kind, i.value), '[]') FROM customer_identities i WHERE i.customer_id = c.id) AS addresses,
          (SELECT count(*)::int FROM customer_relations r WHERE c.id IN (r.first_id, r.second_id)) AS relations,
          (SELECT r.kind FROM customer_relations r WHERE ${between(pair, 'first_id', 'second_id')} LIMIT 1) AS relation,
          (SELECT json_build_object('id', d.id, 'state', d.state, 'score', d.score::int, 'reasons', d.reasons)
           FROM duplicate_suggestions d WHERE ${between(pair, 'customer_a_id', 'customer_b_id')}) AS suggestion
        FROM customers c WHERE c.id IN (${keptId}, ${otherId}) AND ${customersVisibleTo(caller)}`,
  )
  const of = (id: string) => rows.find((row) => row.id === id)
  const [kept, other] = [of(keptId), of(otherId)]
  if (!kept || !other) throw new DomainError('not-found', 'There is no such record.')
  return {
    kept: sideOf(kept),
    other: sideOf(other),
    fields: planMerge({ kept: kept.image, away: other.image, take: [] }).choices,
    relation: kept.relation && relationWords(kept.relation, 'first'),
    suggestion: kept.suggestion,
  }
}
