import type { Difference } from '@/src/domain/crm/compareSubmission'
import type { CrmErrorCode } from '@/src/domain/crm/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { normalisePhone } from '@/src/domain/shared/phone'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { type CustomerRow, lockCustomer } from './lockCustomer'
import { lockAddresses } from './lockIdentity'
import { lockLead } from './lockLead'

type Field = 'email' | 'phone'
type SettleGivenContact = { customerId: string; leadId: string; field: Field; isTheirs: boolean }

const openDifference = async (tx: Tx, { customerId, leadId, field }: SettleGivenContact) => {
  const lead = await rowOf<{ customer: string | null; said: Difference[] | null }>(
    tx,
    sql`SELECT customer_id AS customer, customer_differences AS said FROM leads WHERE id = ${leadId}`,
  )
  const differences = lead?.customer === customerId ? (lead.said ?? []) : []
  const given = differences.find((each) => each.field === field && each.known === null)
  if (!given) throw new DomainError('not-found', 'There is no such record.')
  if (given.settled)
    throw new DomainError<CrmErrorCode>('contact-settled', 'Somebody has said already whose address it is.')
  return { given, differences }
}

const assertFree = async (tx: Tx, email: string): Promise<void> => {
  const holder = await rowOf(tx, sql`SELECT 1 FROM customer_identities WHERE kind = 'email' AND value = ${email}`)
  if (holder)
    throw new DomainError<CrmErrorCode>('address-taken', 'This e-mail address belongs to another customer already.')
}

const addTo = async (tx: Tx, customer: CustomerRow, { field, value }: { field: Field; value: string }) => {
  if (customer[field])
    throw new DomainError<CrmErrorCode>('contact-settled', 'The record has one by now: change it there.')
  const phone = field === 'phone' ? normalisePhone(value) : null
  await lockAddresses(tx, { emails: field === 'email' ? [value] : [], phones: phone ? [phone] : [] })
  if (field === 'email') await assertFree(tx, value)
  const set = field === 'email' ? sql`email = ${value}` : sql`phone_typed = ${value}, phone = ${phone}`
  await rowsOf(tx, sql`UPDATE customers SET ${set}, updated_at = ${tx.now.toISOString()} WHERE id = ${customer.id}`)
  await emit(tx.req, { type: 'customer.changed', data: { customerId: customer.id } })
}

/**
 * Notes whether an address that came with a request is the customer's, and puts it on their record where it is. Throws
 * `not-found`, `already-merged`, `contact-settled`, `address-taken`.
 */
export const settleGivenContact = (ctx: Context, asked: SettleGivenContact): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { customerId, leadId, field, isTheirs } = asked
    await lockLead(tx, leadId)
    const customer = await lockCustomer(tx, customerId)
    const { given, differences } = await openDifference(tx, asked)
    if (isTheirs) await addTo(tx, customer, { field, value: given.submitted })
    const settled = isTheirs ? ('added' as const) : ('not_theirs' as const)
    const said = differences.map((each) => (each === given ? { ...each, settled } : each))
    await rowsOf(
      tx,
      sql`UPDATE leads SET customer_differences = ${JSON.stringify(said)}::jsonb, updated_at = ${tx.now.toISOString()} WHERE id = ${leadId}`,
    )
    await audit(tx.req, {
      action: isTheirs ? 'customer.contact_added' : 'customer.contact_refused',
      entity: 'customers',
      entityId: customerId,
      before: { [field]: customer[field] },
      after: { [field]: isTheirs ? given.submitted : customer[field], lead: leadId },
    })
  })
