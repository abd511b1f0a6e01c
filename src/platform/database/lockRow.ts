import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from './inTransaction'
import { rowOf, sql } from './session'

/** Locks one row until the transaction ends and returns it (snake_case columns); throws `not-found` when there is none. */
export const lockRow = async <Row>(tx: Tx, { table, id }: { table: string; id: string }): Promise<Row> => {
  const row = isUuid(id)
    ? await rowOf<Row>(tx, sql`SELECT * FROM ${sql.identifier(table)} WHERE id = ${id} FOR UPDATE`)
    : undefined
  if (!row) throw new DomainError('not-found', 'There is no such record.')
  return row
}
