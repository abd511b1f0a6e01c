import { ratePerSecond } from '@/tests/bench/measure'
import { alternating } from '@/tests/bench/rounds'
import type { Row } from '@/tests/bench/table'

type Places = { product: string; next: string; express: string }

/** The website's list of tours: ours from memory, beside the same list by Payload's REST through Next and by bare Express. */
export const toursBench = async ({ product, next, express }: Places): Promise<Row[]> => {
  const rates = await alternating({
    ours: () => ratePerSecond({ url: `${product}/public/v1/tours?limit=12` }),
    next: () => ratePerSecond({ url: `${next}/api/tours?limit=12&sort=-priority` }),
    express: () => ratePerSecond({ url: `${express}/tours` }),
  })
  const what = 'GET /public/v1/tours?limit=12'
  const ours = { what, ours: rates.ours, unit: '/s' } as const
  return [
    { ...ours, peer: 'Payload REST through Next, the same list', theirs: rates.next, atLeast: 20 },
    { ...ours, peer: 'bare Express, the same bytes', theirs: rates.express, atLeast: 0.7 },
  ]
}
