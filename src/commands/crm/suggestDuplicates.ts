import { type SamePersonScore, SUGGESTED_FROM, scoreSamePerson } from '@/src/domain/crm/scoreSamePerson'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { type Compared, comparedPerson, likelyDuplicates } from '@/src/queries/crm/likelyDuplicates'

// Whoever is like more than that has a name that says little; the surest are enough to look at.
const suggestedMax = 10

type Scored = SamePersonScore & { id: string; otherId: string }

const comparedAs = ({ nameKey, emails, phones, country, kind }: Compared): string =>
  canonicalJson([nameKey, emails, phones, country, kind])

const write = async (tx: Tx, personId: string, found: Scored[]): Promise<number> => {
  const rows = found.map(({ id, otherId, score, reasons }) => ({ id, other_id: otherId, score, reasons }))
  const at = tx.now.toISOString()
  const written = await rowsOf<{ made: boolean }>(
    tx,
    sql`INSERT INTO duplicate_suggestions AS known (id, customer_a_id, customer_b_id, score, reasons, state, created_at, updated_at)
        SELECT id, least(other_id, ${personId}::uuid), greatest(other_id, ${personId}::uuid), score, reasons, 'open', ${at}::timestamptz, ${at}::timestamptz
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS one (id uuid, other_id uuid, score int, reasons jsonb)
        ORDER BY 2, 3
        ON CONFLICT (customer_a_id, customer_b_id) DO UPDATE SET score = EXCLUDED.score, reasons = EXCLUDED.reasons, updated_at = EXCLUDED.updated_at
        WHERE known.state = 'open' RETURNING (known.created_at = ${at}::timestamptz) AS made`,
  )
  return written.filter(({ made }) => made).length
}

/** Takes from the list what was compared again and is no longer likely, unless somebody proposed it. */
const forget = async (tx: Tx, personId: string, unlikely: Scored[]): Promise<void> => {
  if (unlikely.length === 0) return
  await rowsOf(
    tx,
    sql`DELETE FROM duplicate_suggestions WHERE state = 'open' AND proposed_at IS NULL AND (customer_a_id, customer_b_id) IN (
          SELECT least(value::uuid, ${personId}::uuid), greatest(value::uuid, ${personId}::uuid)
          FROM jsonb_array_elements_text(${JSON.stringify(unlikely.map(({ otherId }) => otherId))}::jsonb))`,
  )
}

/** Looks for others who may be this customer and puts the likely ones before a person; returns how many are new. Nothing merges by itself. */
export const suggestDuplicates = (ctx: Context, { customerId }: { customerId: string }): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const person = await comparedPerson(tx, customerId)
    if (!person || person.comparedAs === comparedAs(person)) return 0
    const { others, namesakes } = await likelyDuplicates(tx, person)
    const scored = others.map((other) => ({
      id: newId(),
      otherId: other.id,
      ...scoreSamePerson(person, other, { relation: other.relation, namesakes }),
    }))
    const likely = scored
      .filter(({ score }) => score >= SUGGESTED_FROM)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, suggestedMax)
    const made = likely.length > 0 ? await write(tx, customerId, likely) : 0
    await forget(
      tx,
      customerId,
      scored.filter(({ score }) => score < SUGGESTED_FROM),
    )
    await rowsOf(tx, sql`UPDATE customers SET compared_as = ${comparedAs(person)} WHERE id = ${customerId}`)
    if (made > 0)
      await audit(tx.req, {
        action: 'customer.duplicates_suggested',
        entity: 'customers',
        entityId: customerId,
        after: { suggested: likely.map(({ otherId, score }) => ({ customer: otherId, score })) },
      })
    return made
  })
