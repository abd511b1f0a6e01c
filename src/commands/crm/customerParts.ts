import type { Intake } from '@/src/domain/crm/decideIntake'
import { samePhone } from '@/src/domain/crm/samePhone'
import { insertRows } from '@/src/platform/database/insertRows'
import { type Sql, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

const insertCustomer = ({ identity, language }: Intake, at: string): Sql => {
  const row = {
    id: newId(),
    name: identity.name,
    given_name: identity.givenName,
    family_name: identity.familyName,
    email: identity.email,
    phone_typed: identity.phoneTyped,
    phone: identity.phone,
    kind: 'person',
    language,
    created_at: at,
    updated_at: at,
  }
  // Somebody in the panel may have made the same customer a moment ago: theirs is taken.
  return sql`${insertRows('customers', [row])} ON CONFLICT (email) DO UPDATE SET email = customers.email RETURNING id`
}

/** The part of an intake that yields the customer's id: made, filled in where the record lacks something, or just named. */
export const customerPart = (intake: Intake, at: string): Sql => {
  const { customer, identity } = intake
  if (!customer) return insertCustomer(intake, at)
  const { fills } = customer
  const changes = [
    ...(fills.email ? [sql`email = ${fills.email}`] : []),
    ...(fills.phone ? [sql`phone_typed = ${identity.phoneTyped}`, sql`phone = ${identity.phone}`] : []),
    ...(fills.language ? [sql`language = ${fills.language}`] : []),
  ]
  if (changes.length === 0) return sql`SELECT ${customer.id}::uuid AS id`
  return sql`UPDATE customers SET ${sql.join(changes, sql`, `)}, updated_at = ${at} WHERE id = ${customer.id} RETURNING id`
}

/** The part that notes who else may be the same person, each pair once; null when nobody. */
export const suggestionPart = ({ suggestions }: Intake, at: string): Sql | null => {
  if (suggestions.length === 0) return null
  const others = suggestions.map((id) => sql`(${newId()}::uuid, ${id}::uuid)`)
  return sql`INSERT INTO duplicate_suggestions (id, customer_a_id, customer_b_id, score, reasons, state, created_at, updated_at)
    SELECT other.id, least(customer.id, other.customer_id), greatest(customer.id, other.customer_id), ${samePhone.points},
           ${JSON.stringify([samePhone])}::jsonb, 'open', ${at}, ${at}
    FROM customer, (VALUES ${sql.join(others, sql`, `)}) AS other (id, customer_id)
    ON CONFLICT (customer_a_id, customer_b_id) DO NOTHING`
}
