import type { Pair } from '@/tests/http/rights/records'

type Make = (collection: string, own: object, foreign: object) => Promise<Pair>

/** Writes what belongs to versions of quotes: a price each that managers were asked about. */
export const makeQuoteRecords = async (
  make: Make,
  { quotes, versions }: { quotes: Pair; versions: Pair },
): Promise<void> => {
  const asked = (pick: keyof Pair) => ({
    ...{ label: 'A trip, v1', quote: quotes[pick], version: versions[pick] },
    ...{ reasons: 'The margin is low.', prices: [] },
  })
  await make('price-approvals', asked('own'), asked('foreign'))
}
