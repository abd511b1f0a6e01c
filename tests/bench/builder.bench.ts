import { Client } from 'pg'
import { demoLogins } from '@/src/demo/demoLogins'
import type { BuilderState, PricedWire } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { builderTrip } from '@/tests/bench/builderTrip'
import { medianOf } from '@/tests/bench/rounds'
import { signIn } from '@/tests/bench/signIn'
import type { Row } from '@/tests/bench/table'

type Places = { product: string; databaseUrl: string }

const answers = 31
const promisedMs = 150
const promise = { peer: 'what is promised', theirs: promisedMs, unit: 'ms', atMost: 1 } as const

/** Asks the staff API with a session, and for nothing but the answer it should give. */
const asking =
  ({ product, authorization }: { product: string; authorization: string }) =>
  async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${product}/api/v1${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${JSON.stringify(answer)}`)
    return answer as Answer
  }

type Ask = ReturnType<typeof asking>

const milliseconds = async (work: (time: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = []
  for (let time = 0; time < answers; time += 1) {
    const startedAt = performance.now()
    await work(time)
    taken.push(performance.now() - startedAt)
  }
  return medianOf(taken)
}

const aDraft = async (ask: Ask): Promise<string> => {
  const { lead_id } = await ask<{ lead_id: string }>('POST', '/leads', {
    name: 'Demo Bench',
    email: 'demo.bench@example.com',
    destination: 'Vietnam',
    channel: 'email',
  })
  const { version_id } = await ask<{ version_id: string }>('POST', `/leads/${lead_id}/quotes`, {})
  return version_id
}

/** A trip of 21 days and 120 lines as the builder asks for it over HTTP: priced while it is typed, opened, and saved. */
export const builderBench = async ({ product, databaseUrl }: Places): Promise<Row[]> => {
  const manager = demoLogins.find(({ roles }) => roles.includes('manager'))
  if (!manager) throw new Error('The demo has a manager.')
  const ask = asking({ product, authorization: await signIn(product, manager) })
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const path = `/quote-versions/${await aDraft(ask)}`
    await ask('POST', '/fx-rates', { from: 'VND', to: 'USD', rate: '0.0000393' })
    const trip: TripWire = await builderTrip(client)
    const price = () => ask<PricedWire>('POST', `${path}/price`, { trip })
    const { lines, warnings } = await price()
    if (lines.length !== trip.lines.length || warnings.length > 0)
      throw new Error(`It should price every line without a warning: ${JSON.stringify(warnings.slice(0, 3))}`)
    // The first answers of a server that has just started are those of code not compiled yet.
    await milliseconds(price)
    const { version } = await ask<BuilderState>('GET', `${path}/trip`)
    let { revision } = version
    const save = async (time: number) => {
      const body = { revision, trip: { ...trip, title: `Bench ${time}` } }
      revision = (await ask<{ revision: number }>('PUT', `${path}/trip`, body)).revision
    }
    const what = 'The builder, 21 days and 120 lines:'
    return [
      { what: `${what} the price while typing`, ours: await milliseconds(price), ...promise },
      { what: `${what} saved, with its price`, ours: await milliseconds(save), ...promise },
      { what: `${what} opened`, ours: await milliseconds(() => ask('GET', `${path}/trip`)), ...promise },
    ]
  } finally {
    await client.end()
  }
}
