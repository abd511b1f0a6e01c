import type { Salesperson } from '@/src/domain/crm/routingRule'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { openLeadsOf } from '@/src/queries/crm/routingFacts'

type Deciding<Decided> = {
  people: readonly Salesperson[]
  /** The lead that is routed, which counts for nobody. */
  leadId: string | null
  decide: (people: readonly Salesperson[]) => Decided & { ownerId: string | null }
}

/** Waits for whoever else gives this person a lead just now, and counts anew what they have. */
const openLeadsNow = async (tx: Tx, { id }: Salesperson, leadId: string | null): Promise<number> => {
  await rowsOf(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`open-leads:${id}`}, 0))`)
  const row = await rowOf<{ open: number }>(tx, sql`SELECT ${openLeadsOf(sql`${id}::uuid`, leadId)} AS open`)
  return Number(row?.open ?? 0)
}

/** Decides who takes a lead so that nobody gets more than their limit, however many leads come at once. */
export const withinLimits = async <Decided>(
  tx: Tx,
  { people, leadId, decide }: Deciding<Decided>,
): Promise<Decided & { ownerId: string | null }> => {
  let known = people
  for (;;) {
    const decided = decide(known)
    const person = known.find(({ id }) => id === decided.ownerId)
    if (!person || person.maxOpenLeads === null) return decided
    const openLeads = await openLeadsNow(tx, person, leadId)
    if (openLeads < person.maxOpenLeads) return decided
    known = known.map((each) => (each.id === person.id ? { ...each, openLeads } : each))
  }
}
