import { describe, expect, it } from '@jest/globals'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import { builderWire, pricedWire } from '@/src/queries/quote/builderWire'
import { aSentQuote } from '@/tests/factories/quotes'
import { aLineWire } from '@/tests/factories/tripWires'
import { statementsDuring } from '@/tests/support/countQueries'
import type { TestStaff } from '@/tests/support/staff'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

describe('a quote in the builder', () => {
  const { app, people, hotel, ask, ownDraft, stayTrip, opened } = withBuilder()

  it('opens a draft with its trip, price and pictures', async () => {
    const { versionId, reference } = await ownDraft()
    const { status, body } = await ask('sales', 'GET', `${versionId}/trip`)
    expect(status).toBe(200)
    const state = builderWire.parse(body)
    expect(state).toMatchObject({
      quote: { reference, customer_name: 'Demo Traveller' },
      version: { number: 1, status: 'draft', can_edit: true },
      versions: [{ id: versionId, number: 1 }],
      trip: { title: 'Nine days from Hanoi to Hội An', days: [{ title: 'Arrival in Hanoi' }, {}] },
      priced: { total: { amount_minor: 360_000 }, net: { amount_minor: 280_000 }, margin_percent: 22.2 },
    })
  })

  it('prices what is typed, line by line and with every reason, and keeps nothing', async () => {
    const { versionId } = await ownDraft()
    const before = await opened(versionId)
    const typed = aLineWire({ id: 'boat', component: 'transfer', label: 'Boat', sell_minor: 5_000, net_minor: 4_000 })
    const { status, body } = await ask('sales', 'POST', `${versionId}/price`, {
      trip: stayTrip({ lines: [hotel().stay, typed] }),
    })
    expect(status).toBe(200)
    expect(pricedWire.parse(body)).toMatchObject({
      total: { amount_minor: 25_000, currency: 'USD' },
      net: { amount_minor: 20_000 },
      margin_percent: 20,
      why: expect.stringContaining('is the sum of 2 lines'),
      lines: [
        {
          id: 'stay',
          sell: { amount_minor: 20_000 },
          net: { amount_minor: 16_000 },
          typed: false,
          calculated: null,
          steps: [
            { what: '2 nights, double room', amount: { amount_minor: 20_000 }, why: expect.stringContaining('25 %') },
          ],
        },
        { id: 'boat', typed: true, sell: { amount_minor: 5_000 } },
      ],
      warnings: [],
      approval_reasons: [],
      fx: [],
    })
    expect(await opened(versionId)).toEqual(before)
  })

  it('says what the rate card would ask where a price was typed, and what speaks against a line', async () => {
    const { versionId } = await ownDraft()
    const lines = [
      { ...hotel().stay, sell_minor: 15_000 },
      { ...hotel().stay, id: 'unslept', rooms: [] },
    ]
    const { body } = await ask('sales', 'POST', `${versionId}/price`, { trip: stayTrip({ lines }) })
    const priced = body as unknown as PricedWire
    expect(priced.lines[0]).toMatchObject({
      typed: true,
      sell: { amount_minor: 15_000 },
      calculated: { amount_minor: 20_000 },
    })
    expect(priced.warnings).toMatchObject([{ code: 'traveler-without-room', line_id: 'unslept', overridden: null }])
    expect(priced.approval_reasons).toEqual([expect.stringContaining('below the floor')])
    expect(priced.margin_floor_percent).toBe('15')
    expect(priced.reasons_not_to_send).toContain(priced.warnings[0]?.detail)
  })

  it('prices options side by side, with what each asks a manager for', async () => {
    const { versionId } = await ownDraft()
    const options = ['classic', 'luxury'].map((id) => ({ id, name: id, text: null }))
    const lines = [
      hotel().stay,
      aLineWire({ id: 'car', component: 'transfer', option_id: 'classic', sell_minor: 10_000, net_minor: 8_000 }),
      aLineWire({ id: 'limousine', component: 'transfer', option_id: 'luxury', sell_minor: 30_000, net_minor: 29_500 }),
    ]
    const { body } = await ask('sales', 'POST', `${versionId}/price`, { trip: stayTrip({ options, lines }) })
    expect(body).toMatchObject({
      total: { amount_minor: 30_000 },
      options: [
        { id: 'classic', total: { amount_minor: 30_000 }, margin_percent: 20 },
        { id: 'luxury', total: { amount_minor: 50_000 }, margin_percent: 9 },
      ],
      lines: [{ option_id: null }, { option_id: 'classic' }, { option_id: 'luxury' }],
      approval_reasons: [expect.stringContaining('luxury: The margin')],
    })
  })

  it('shows a frozen version by the prices it was sent with, and saves nothing in it', async () => {
    const sent = await aSentQuote(await app.context())
    const state = await opened(sent.versionId, 'manager')
    expect(state.version).toMatchObject({ can_edit: false, status: 'sent' })
    expect(state.priced).toMatchObject({
      total: { amount_minor: 360_000 },
      reasons_not_to_send: [],
      approval_reasons: [],
    })
    const save = { revision: state.version.revision, trip: state.trip }
    expect(await ask('manager', 'PUT', `${sent.versionId}/trip`, save)).toMatchObject({
      status: 409,
      code: 'version-frozen',
    })
  })

  it('is edited on its record while it is a draft, and only read there once it is sent', async () => {
    const { versionId } = await ownDraft()
    const sent = await aSentQuote(await app.context())
    const record = async (method: string, path: string, body?: object) => {
      const { headers } = people.manager as TestStaff
      const answer = await app.fetch(`/api/quote-versions/${path}`, { method, headers, body: JSON.stringify(body) })
      return { status: answer.status, body: await answer.json() }
    }
    for (const [id, update] of [
      [versionId, true],
      [sent.versionId, undefined],
    ] as const) {
      const { fields } = (await record('POST', `access/${id}`)).body
      for (const name of ['title', 'days', 'currency', 'lumpSum', 'terms']) expect(fields[name].update).toBe(update)
    }
    expect(await record('PATCH', versionId, { title: 'A new title' })).toMatchObject({ status: 200 })
    expect(await record('PATCH', sent.versionId, { title: 'A new title' })).toMatchObject({
      status: 409,
      body: { errors: [{ data: { code: 'version-frozen' } }] },
    })
  })

  it('asks who is there, and whether they may know of it', async () => {
    const { versionId } = await ownDraft()
    const trip = stayTrip()
    const calls = (who: string, id: string) =>
      Promise.all([
        ask(who, 'GET', `${id}/trip`),
        ask(who, 'POST', `${id}/price`, { trip }),
        ask(who, 'PUT', `${id}/trip`, { revision: 0, trip }),
      ])
    const codes = async (who: string, id: string) => (await calls(who, id)).map(({ status, code }) => [status, code])
    expect(await codes('nobody', versionId)).toEqual(Array(3).fill([401, 'not-signed-in']))
    expect(await codes('content', versionId)).toEqual(Array(3).fill([403, 'forbidden']))
    expect(await codes('other', versionId)).toEqual(Array(3).fill([404, 'not-found']))
    expect(await codes('sales', nowhere)).toEqual(Array(3).fill([404, 'not-found']))
    expect(await codes('sales', 'no-id')).toEqual(Array(3).fill([404, 'not-found']))
  })

  it('asks the database as often for many lines as for few', async () => {
    const { versionId } = await ownDraft()
    const trip = (count: number) =>
      stayTrip({ lines: Array.from({ length: count }, (_, index) => ({ ...hotel().stay, id: `line ${index}` })) })
    const statements = async (count: number) => {
      const { version } = await opened(versionId)
      const body = { revision: version.revision, trip: trip(count) }
      const saving = await statementsDuring(() => ask('sales', 'PUT', `${versionId}/trip`, body))
      const reading = await statementsDuring(() => ask('sales', 'GET', `${versionId}/trip`))
      const pricing = await statementsDuring(() => ask('sales', 'POST', `${versionId}/price`, { trip: trip(count) }))
      return [saving.length, reading.length, pricing.length]
    }
    await statements(3)
    expect(await statements(40)).toEqual(await statements(4))
  })
})
