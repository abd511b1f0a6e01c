import type { Pair } from '@/tests/http/rights/records'

type Make = (collection: string, own: object, foreign: object) => Promise<Pair>

/** Writes what belongs to versions of quotes: a price each that managers were asked about; and texts to put into them. */
export const makeQuoteRecords = async (
  make: Make,
  { quotes, versions }: { quotes: Pair; versions: Pair },
): Promise<void> => {
  const asked = (pick: keyof Pair) => ({
    ...{ label: 'A trip, v1', quote: quotes[pick], version: versions[pick] },
    ...{ reasons: 'The margin is low.', prices: [] },
  })
  await make('price-approvals', asked('own'), asked('foreign'))
  const text = (title: string) => ({ title, purpose: 'day', text: 'A day by the river.' })
  await make('standard-texts', text('One'), text('Another'))
}
