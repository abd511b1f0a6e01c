import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

export type CustomerRow = {
  id: string
  name: string
  email: string | null
  phone: string | null
  merged_into_id: string | null
}

/** Locks a customer until the transaction ends; throws `not-found`, or `already-merged` for what is left of one. */
export const lockCustomer = async (tx: Tx, id: string): Promise<CustomerRow> => {
  const customer = await lockRow<CustomerRow>(tx, { table: 'customers', id })
  if (customer.merged_into_id)
    throw new DomainError('already-merged', 'This customer was merged into another: use that one.')
  return customer
}
