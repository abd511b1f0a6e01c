import { deepEqual } from 'node:assert/strict'
import { groupSizes } from '@/src/domain/quote/priceGroupSizes'
import { asBuilt } from '@/tests/bench/asBuilt'
import { openPricesBySql } from '@/tests/bench/peers/pricesBySql'
import { pricingTrip } from '@/tests/bench/pricingTrip'
import { alternating, medianOf } from '@/tests/bench/rounds'
import type { Row } from '@/tests/bench/table'

const sizes = Array.from({ length: groupSizes.max - groupSizes.min + 1 }, (_, index) => groupSizes.min + index)
const tablesPerRound = 25
/** A server that prices all day is warm: its code is compiled, as PostgreSQL's pages are read. */
const tablesToWarm = 150

type Tables = typeof import('@/src/domain/quote/priceGroupSizes')
type Trips = typeof import('@/src/domain/quote/priceTrip')

const milliseconds = async (work: () => unknown, times: number): Promise<number> => {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now()
    await work()
    taken.push(performance.now() - startedAt)
  }
  return medianOf(taken)
}

/** A table of 120 lines for 2 to 16 travelers by the engine, beside the same totals with one look-up a line, date and size. */
export const pricingBench = async (databaseUrl: string): Promise<Row[]> => {
  const { priceGroupSizes } = await asBuilt<Tables>('src/domain/quote/priceGroupSizes.ts')
  const { priceTrip } = await asBuilt<Trips>('src/domain/quote/priceTrip.ts')
  const trip = pricingTrip()
  const peer = await openPricesBySql(databaseUrl, trip)
  try {
    const ours = priceGroupSizes(trip).map(({ priced }) => priced.quote.total.amountMinor)
    // Who is compared must come to the same.
    deepEqual(ours, await peer.totalsOf(sizes))
    await milliseconds(() => priceGroupSizes(trip), tablesToWarm)
    const cells = trip.lines.length * sizes.length
    const took = await alternating({
      engine: () => milliseconds(() => priceGroupSizes(trip), tablesPerRound),
      sql: () => milliseconds(() => peer.totalsOf(sizes), 1),
    })
    const perSecond = (ms: number) => (1_000 * cells) / ms
    const one = await milliseconds(() => priceTrip(trip), tablesPerRound)
    return [
      {
        what: 'Pricing 120 lines for 15 sizes of group, with every trace',
        ours: perSecond(took.engine),
        peer: 'one SQL look-up a line, date and size',
        theirs: perSecond(took.sql),
        unit: '/s',
        atLeast: 20,
      },
      {
        what: 'Pricing a quote of 21 days and 120 lines',
        ours: one,
        peer: 'the builder’s whole answer',
        theirs: 150,
        unit: 'ms',
        atMost: 1,
      },
    ]
  } finally {
    await peer.close()
  }
}
