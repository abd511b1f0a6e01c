import { mergeCustomers } from '@/src/commands/crm/mergeCustomers'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { undoMerge } from '@/src/commands/crm/undoMerge'
import type { Customer } from '@/src/payload-types'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { aBooking } from '@/tests/factories/aBooking'
import { leadRequest, submission } from './leadRequest'
import type { TestPayload } from './testPayload'

type Given = Partial<Pick<Customer, 'name' | 'email' | 'phoneTyped' | 'passportName' | 'tags'>>

/** What suites about merges begin with: customers, requests from them, and a pair with one of everything. */
export const customerDoubles = (test: TestPayload) => {
  const aCustomer = async (given: Given = {}): Promise<string> => {
    const data = { name: 'Demo Double', kind: 'person' as const, ...given }
    return String((await test.payload.create({ collection: 'customers', data, depth: 0 })).id)
  }
  const receive = async (given: Parameters<typeof leadRequest>[0]) => {
    const request = leadRequest(given)
    const { answer } = await receiveLead(await test.context(), { request, submission, key: null })
    return answer.lead_id
  }
  const customerOf = async (leadId: string) =>
    (await rowOf<{ id: string }>(await test.context(), sql`SELECT customer_id AS id FROM leads WHERE id = ${leadId}`))
      ?.id
  const merge = async (keptId: string, mergedAwayId: string, take: Parameters<typeof mergeCustomers>[1]['take'] = []) =>
    (await mergeCustomers(await test.context(), { keptId, mergedAwayId, take })).mergeId
  const undo = async (mergeId: string) => undoMerge(await test.context(), { mergeId })

  const inbound = async (customerId: string): Promise<string> => {
    const id = newId()
    await rowsOf(
      await test.context(),
      sql`INSERT INTO inbound_messages (id, channel, provider_message_id, state, customer_id, subject, received_at)
          VALUES (${id}, 'email', ${id}, 'matched', ${customerId}, 'Hello', now())`,
    )
    return id
  }

  /** Two customers with one of everything that may belong to them, and a third they both know. */
  const aPair = async () => {
    const mark = newId().slice(-8)
    const ctx = await test.context()
    const tags = await Promise.all(
      ['one', 'two'].map(async (name) =>
        String(
          (
            await test.payload.create({
              collection: 'customer-tags',
              data: { name: `Demo ${name} ${mark}`, colour: 'grey' },
            })
          ).id,
        ),
      ),
    )
    const [a, b] = [`a.${mark}@example.com`, `b.${mark}@example.com`]
    const keptLead = await receive({ email: a, phone: '', consent: { contact: true, marketing: false } })
    const awayLead = await receive({
      name: 'Demo Second',
      email: b,
      phone: `+8490${String(Number.parseInt(mark.slice(0, 5), 16)).padStart(7, '0')}`,
      consent: { contact: true, marketing: true },
    })
    const [kept, away] = [(await customerOf(keptLead)) ?? '', (await customerOf(awayLead)) ?? '']
    const third = await aCustomer({ name: 'Demo Third' })
    await test.payload.update({ collection: 'customers', id: kept, data: { tags: [tags[0] ?? ''] } })
    await test.payload.update({ collection: 'customers', id: away, data: { tags, passportName: 'DEMO DOUBLE' } })
    const { customerId } = await aBooking(ctx)
    for (const table of ['bookings', 'quotes'])
      await rowsOf(
        ctx,
        sql`UPDATE ${sql.identifier(table)} SET customer_id = ${away} WHERE customer_id = ${customerId}`,
      )
    await rowsOf(
      ctx,
      sql`INSERT INTO messages (id, subject, body_text, status, channel, audience, "to", customer_id) VALUES (${newId()}, 'Hello', 'Hello', 'draft', 'email', 'customer', ${b}, ${away})`,
    )
    await inbound(away)
    const relate = (first: string, second: string, kind: string) =>
      rowsOf(
        ctx,
        sql`INSERT INTO customer_relations (id, first_id, second_id, kind) VALUES (${newId()}, ${first}, ${second}, ${kind}::enum_customer_relations_kind)`,
      )
    await relate(kept, away, 'household')
    await relate(kept, third, 'family')
    await relate(third, away, 'family')
    await relate(away, third, 'assistant')
    const suggest = (one: string, two: string) =>
      rowsOf(
        ctx,
        sql`INSERT INTO duplicate_suggestions (id, customer_a_id, customer_b_id, score, reasons) VALUES (${newId()}, least(${one}::uuid, ${two}::uuid), greatest(${one}::uuid, ${two}::uuid), 60, '[]')`,
      )
    await suggest(kept, away)
    await suggest(away, third)
    const fourth = await aCustomer({ name: 'Demo Fourth' })
    await suggest(kept, fourth)
    await suggest(away, fourth)
    return { kept, away, third, keptLead, awayLead, a, b, tags }
  }

  return { aCustomer, receive, customerOf, merge, undo, inbound, aPair }
}
