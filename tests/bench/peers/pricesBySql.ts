import { Client } from 'pg'
import type { TripLine, TripPricing } from '@/src/domain/quote/tripPricing'
import { unitPricing } from '@/src/domain/quote/unitPricing'
import { dateOfDayNumber, datesFrom, dayNumberOf } from '@/src/domain/shared/dayNumber'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'

const schema = `
  create table bench_seasons (version_id text, name text, starts date, ends date, primary key (version_id, starts));
  create table bench_prices (version_id text, season text, kind text, size_from int, size_to int, amount_minor bigint);
  create table bench_closures (version_id text, starts date, ends date);
  create table bench_surcharges (version_id text, starts date, ends date, amount_minor bigint, nights_min int);
  create table bench_stay_pays (version_id text, stay int, pay int);
  create table bench_markups (id text primary key, rank int, line_id text, partner_id text, percent text);
  create table bench_fx (pair text primary key, rate text, buffer_percent text, at timestamptz);
  create index on bench_prices (version_id, season, kind);
  create index on bench_closures (version_id, starts);
  create index on bench_surcharges (version_id, starts);
  create index on bench_stay_pays (version_id)`

// All that the engine looks at for a line on a date, in one question: an index leads to each part.
const lookUp = `
  select p.kind, p.amount_minor, f.rate, f.buffer_percent, m.percent,
    exists (select 1 from bench_closures c where c.version_id = $1 and c.starts <= $2 and $2 < c.ends) as closed,
    (select coalesce(sum(u.amount_minor), 0) from bench_surcharges u
      where u.version_id = $1 and u.starts <= $2 and $2 < u.ends) as surcharge,
    (select min(y.pay::numeric / y.stay) from bench_stay_pays y where y.version_id = $1) as stay_pay
  from bench_seasons s
  join bench_prices p on p.version_id = s.version_id and p.season = s.name
  join bench_fx f on f.pair = 'VND/USD'
  cross join lateral (
    select percent from bench_markups k
    where (k.line_id is null or k.line_id = $4) and (k.partner_id is null or k.partner_id = $5)
    order by k.rank limit 1
  ) m
  where s.version_id = $1 and s.starts <= $2 and $2 < s.ends and p.size_from <= $3 and $3 <= p.size_to`

type Found = {
  kind: string
  amount_minor: string
  rate: string
  buffer_percent: string
  percent: string
  closed: boolean
  surcharge: string
}

const keep = async (client: Client, { id, seasons, prices }: RateCardVersion): Promise<void> => {
  for (const { name, from, to } of seasons)
    await client.query('insert into bench_seasons values ($1, $2, $3, $4)', [id, name, from, to])
  for (const { season, kind, tier, amountMinor } of prices)
    await client.query('insert into bench_prices values ($1, $2, $3, $4, $5, $6)', [
      id,
      season,
      kind,
      tier?.from ?? 1,
      tier?.to ?? 999,
      amountMinor,
    ])
}

/** Which prices a line takes for a group, and how many of each. */
const quantities = (line: TripLine, size: number): Record<string, number> =>
  line.rooms.length > 0
    ? { DBL: Math.floor(size / 2), SGL: size % 2 }
    : line.component === 'activity'
      ? { person: size }
      : { unit: 1 }

/** The peer: the same totals worked out as a page would that asks the database for every line, date and size. */
export const openPricesBySql = async (
  databaseUrl: string,
  trip: TripPricing,
): Promise<{ totalsOf: (sizes: readonly number[]) => Promise<number[]>; close: () => Promise<void> }> => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(schema)
  for (const card of trip.rateCards) await keep(client, card)
  for (const { from, to, rate, bufferPercent, at } of trip.fx)
    await client.query('insert into bench_fx values ($1, $2, $3, $4)', [`${from}/${to}`, rate, bufferPercent, at])
  for (const { id, percent } of trip.markupRules)
    await client.query('insert into bench_markups values ($1, 9, null, null, $2)', [id, percent])
  await client.query('analyze')
  const start = dayNumberOf(trip.startDate ?? '')
  const partners = new Map(trip.rateCards.map(({ id, partnerId }) => [id, partnerId]))

  const sellOf = ({ amount_minor, rate, buffer_percent, percent }: Found): number => {
    const [fx = null] = trip.fx.map((given) => ({ ...given, rate, bufferPercent: buffer_percent }))
    const [markup = null] = trip.markupRules.map((given) => ({ ...given, percent }))
    const price = unitPricing({ currency: trip.currency, fx, markup, unitUpToMinor: trip.rounding.unitUpToMinor })
    return price(Number(amount_minor)).sell.amountMinor
  }

  const priceLine = async (line: TripLine, size: number): Promise<number> => {
    const wanted = quantities(line, size)
    const { rateCardVersionId: card } = line
    let total = 0
    for (const date of datesFrom(dateOfDayNumber(start + (line.dayNumber ?? 1) - 1), line.days)) {
      const values = [card, date, size, line.id, partners.get(card ?? '')]
      const { rows } = await client.query<Found>({ name: 'look-up', text: lookUp, values })
      for (const found of rows) total += sellOf(found) * (wanted[found.kind] ?? 0)
    }
    return total
  }

  const totalOf = async (size: number): Promise<number> => {
    let total = 0
    for (const line of trip.lines) total += await priceLine(line, size)
    return total
  }

  return {
    totalsOf: async (sizes) => {
      const totals: number[] = []
      for (const size of sizes) totals.push(await totalOf(size))
      return totals
    },
    close: () => client.end(),
  }
}
