import type { Caller } from '@/src/access/callers'
import { type RelationKind, relationWords } from '@/src/domain/crm/relationKinds'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { customersVisibleTo } from './visibleTo'

export type CustomerRelationView = {
  id: string
  kind: RelationKind
  /** As it reads on this customer's page. */
  words: string
  note: string | null
  /** Their name is told in any case; the record only to whom it is shown. */
  with: { id: string; name: string; email: string | null; phone: string | null; may_open: boolean }
}

type Row = Omit<CustomerRelationView, 'words'> & { side: 'first' | 'second' }

const shownMax = 100

/** Lists who belongs to a customer, by one statement. Who may see the customer is asked before. */
export const customerRelations = async (
  ctx: Pick<Context, 'payload'>,
  { caller, customerId }: { caller: Caller; customerId: string },
): Promise<CustomerRelationView[]> => {
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT r.id, r.kind, r.note, CASE WHEN r.first_id = ${customerId} THEN 'first' ELSE 'second' END AS side,
          json_build_object('id', c.id, 'name', c.name, 'email', CASE WHEN seen.may THEN c.email END, 'phone', CASE WHEN seen.may THEN c.phone END, 'may_open', seen.may) AS with
        FROM customer_relations r JOIN customers c ON c.id = CASE WHEN r.first_id = ${customerId} THEN r.second_id ELSE r.first_id END
        CROSS JOIN LATERAL (SELECT ${customersVisibleTo(caller)} AS may) seen
        WHERE r.first_id = ${customerId} OR r.second_id = ${customerId} ORDER BY r.kind, c.name, r.id LIMIT ${shownMax}`,
  )
  return rows.map(({ side, ...row }) => ({ ...row, words: relationWords(row.kind, side) }))
}
