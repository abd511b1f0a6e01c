import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

type Make = (collection: string, own: object, foreign: object) => Promise<Pair>
type Given = { customers: Pair; leads: Pair; ownerOf: (pick: keyof Pair) => string }

/** Writes what belongs to customers: consents, tags, segments, relations, suggestions and the journal of merges. */
export const makeCustomerRecords = async (make: Make, { customers, leads, ownerOf }: Given): Promise<void> => {
  const [a, b] = [customers.own, customers.foreign].toSorted()
  const both = (value: (pick: keyof Pair) => object): [object, object] => [value('own'), value('foreign')]
  await make(
    'consent-records',
    ...both((pick) => ({
      lead: leads[pick],
      customer: customers[pick],
      purpose: 'contact',
      granted: true,
      source: 'website',
      at: new Date().toISOString(),
    })),
  )
  await make('customer-tags', ...both(() => ({ name: newId(), colour: 'grey' })))
  await make('customer-segments', ...both((pick) => ({ name: 'Mine', conditions: [], owner: ownerOf(pick) })))
  const relation = { first: customers.own, second: customers.foreign }
  await make('customer-relations', { ...relation, kind: 'family' }, { ...relation, kind: 'companion' })
  const others = await make('customers', ...both(() => ({ name: 'Demo Namesake', kind: 'person' })))
  const pairWith = (other: string, known = customers.own) => {
    const [customerA, customerB] = [known, other].toSorted()
    return { customerA, customerB, score: 60, reasons: [], state: 'open' }
  }
  await make(
    'duplicate-suggestions',
    { customerA: a, customerB: b, score: 70, reasons: [], state: 'open' },
    pairWith(others.own),
  )
  const merge = { kept: customers.own, journal: {}, mergedByName: 'Demo', mergedAt: new Date().toISOString() }
  await make('customer-merges', { ...merge, mergedAway: others.own }, { ...merge, mergedAway: others.foreign })
}
