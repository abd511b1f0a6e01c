import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import { DomainError } from '@/src/domain/shared/domainError'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses an e-mail address that finds another customer already, also where a merge brought it there. */
export const guardCustomerAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.email || data.email === originalDoc?.email) return data
  const holder = await rowOf<{ name: string }>(
    req,
    sql`SELECT c.name FROM customer_identities i JOIN customers c ON c.id = i.customer_id
        WHERE i.kind = 'email' AND i.value = ${data.email} AND c.id IS DISTINCT FROM ${originalDoc?.id ?? null}::uuid`,
  )
  if (holder)
    refusing(() => {
      throw new DomainError('address-taken', 'This e-mail address belongs to another customer already.')
    })
  return data
}
