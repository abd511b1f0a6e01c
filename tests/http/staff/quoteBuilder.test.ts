import { beforeAll, describe, expect, it } from '@jest/globals'
import type { BuilderState, PricedWire } from '@/src/queries/quote/builderWire'
import { builderWire, pricedWire } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { aCardedStay, aLineWire, aTripWire, type CardedTrip } from '@/tests/factories/builderTrips'
import { aDraftQuote, aSentQuote } from '@/tests/factories/quotes'
import { callAs } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const nowhere = '0190a5c0-0000-7000-8000-000000000000'

describe('a quote in the builder', () => {
  const app = withTestApp()
  let people: Record<string, TestStaff>
  let carded: CardedTrip

  beforeAll(async () => {
    people = {
      sales: await createStaff(app.payload, { roles: ['sales'], name: 'Demo Sales' }),
      other: await createStaff(app.payload, { roles: ['sales'], name: 'Demo Other' }),
      manager: await createStaff(app.payload, { roles: ['manager'], name: 'Demo Manager' }),
      content: await createStaff(app.payload, { roles: ['content'] }),
    }
    const headers = await serviceAccountHeaders(app.payload, ['quotes:read', 'quotes:write'])
    people.service = { headers } as unknown as TestStaff
    carded = await aCardedStay(await app.context())
  }, 60_000)

  const ask = (who: string, method: string, path: string, given?: unknown) =>
    callAs(app, people)(who, method, `/quote-versions/${path}`, given)

  const ownDraft = async () => {
    const draft = await aDraftQuote(await app.context())
    await app.payload.update({
      collection: 'quotes',
      id: draft.quoteId,
      data: { owner: people.sales?.user.id } as never,
      context: { command: true },
    })
    return draft
  }

  const stayTrip = (given: Partial<TripWire> = {}): TripWire =>
    aTripWire({ start_date: carded.startDate, lines: [carded.stay], ...given })

  const opened = async (id: string, who = 'sales') =>
    (await ask(who, 'GET', `${id}/trip`)).body as unknown as BuilderState

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
      trip: stayTrip({ lines: [carded.stay, typed] }),
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
      { ...carded.stay, sell_minor: 15_000 },
      { ...carded.stay, id: 'unslept', rooms: [] },
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
    expect(priced.reasons_not_to_send).toContain(priced.warnings[0]?.detail)
  })

  it('prices options side by side, with what each asks a manager for', async () => {
    const { versionId } = await ownDraft()
    const options = ['classic', 'luxury'].map((id) => ({ id, name: id, text: null }))
    const lines = [
      carded.stay,
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

  it('saves on top of the revision that was read, with the totals lists show', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const saved = await ask('sales', 'PUT', `${versionId}/trip`, { revision: version.revision, trip: stayTrip() })
    expect(saved).toMatchObject({
      status: 200,
      body: {
        revision: version.revision + 1,
        saved_at: expect.any(String),
        priced: { total: { amount_minor: 20_000 } },
      },
    })
    const again = await opened(versionId)
    expect(again.trip).toEqual(stayTrip())
    expect(again.version).toMatchObject({ revision: version.revision + 1, updated_at: saved.body.saved_at })
    expect(again.components).toMatchObject([
      { id: carded.componentId, rate_card_version_id: carded.rateCardVersionId, room_types: [{ id: 'deluxe' }] },
    ])
    const stored = await app.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    expect(stored).toMatchObject({ totalMinor: 20_000, netTotalMinor: 16_000, marginMinor: 4_000, marginPercent: 20 })
  })

  it('gives the second of two people what stands now, by whom and since when', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const first = { revision: version.revision, trip: stayTrip({ title: 'The first' }) }
    expect((await ask('sales', 'PUT', `${versionId}/trip`, first)).status).toBe(200)
    const second = { revision: version.revision, trip: stayTrip({ title: 'The second' }) }
    expect(await ask('manager', 'PUT', `${versionId}/trip`, second)).toMatchObject({
      status: 409,
      code: 'stale-revision',
      body: {
        revision: version.revision + 1,
        changed_by: 'Demo Sales',
        changed_at: expect.any(String),
        trip: first.trip,
      },
    })
    expect((await opened(versionId)).trip.title).toBe('The first')
  })

  it('notices an edit that came through the form', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const response = await app.fetch(`/api/quote-versions/${versionId}`, {
      method: 'PATCH',
      headers: people.manager?.headers,
      body: JSON.stringify({ title: 'By the form' }),
    })
    expect(response.status).toBe(200)
    const late = { revision: version.revision, trip: stayTrip() }
    expect(await ask('sales', 'PUT', `${versionId}/trip`, late)).toMatchObject({
      status: 409,
      body: { code: 'stale-revision', changed_by: 'Demo Manager', trip: { title: 'By the form' } },
    })
  })

  it('keeps a draft that is not finished, and says what sending asks for', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const trip = aTripWire({ title: '', start_date: null, lines: [aLineWire({ label: '', sell_minor: 0 })], days: [] })
    const lines = trip.lines.map((line) => ({ ...line, day_id: null }))
    const { status, body } = await ask('sales', 'PUT', `${versionId}/trip`, {
      revision: version.revision,
      trip: { ...trip, lines },
    })
    expect(status).toBe(200)
    expect((body.priced as PricedWire).reasons_not_to_send).toEqual(
      expect.arrayContaining(['The trip has no title.', 'The itinerary has no days.', 'The start date is missing.']),
    )
    expect((await opened(versionId)).trip.lines[0]?.label).toBe('')
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

  it('names what a trip refers to that there is not', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const trip = aTripWire({
      cover_id: nowhere,
      lines: [
        aLineWire({ component_id: 'no-id', rate_card_version_id: nowhere }),
        aLineWire({ id: 'stay', day_id: 'gone' }),
      ],
    })
    const { status, body } = await ask('sales', 'PUT', `${versionId}/trip`, { revision: version.revision, trip })
    expect(status).toBe(422)
    expect((body.errors as { path: string; code: string }[]).map(({ path, code }) => [path, code])).toEqual([
      ['lines.1.id', 'duplicate-id'],
      ['lines.1.day_id', 'unknown-reference'],
      ['cover_id', 'unknown-reference'],
      ['lines.0.component_id', 'unknown-reference'],
      ['lines.0.rate_card_version_id', 'unknown-reference'],
    ])
    expect(await ask('sales', 'POST', `${versionId}/price`, { trip })).toMatchObject({ status: 422 })
    expect(await ask('sales', 'POST', `${versionId}/price`, { trip: { ...trip, surprise: 1 } })).toMatchObject({
      status: 422,
    })
  })

  it('hides net and margin from whoever does not see them, and keeps them when they save', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const typed = aLineWire({ sell_minor: 5_000, net_minor: 4_990 })
    await ask('sales', 'PUT', `${versionId}/trip`, { revision: version.revision, trip: stayTrip({ lines: [typed] }) })
    const seen = await opened(versionId, 'service')
    expect(seen.priced).toMatchObject({
      net: null,
      margin: null,
      margin_percent: null,
      lines: [{ net: null, steps: [] }],
    })
    expect(seen.priced.approval_reasons).toEqual(['A manager must approve its margin.'])
    expect(JSON.stringify(seen)).not.toMatch(/4990|49\.90/)
    expect(seen.components).toEqual([])

    const trip = { ...seen.trip, title: 'By a machine' }
    const saved = await ask('service', 'PUT', `${versionId}/trip`, { revision: seen.version.revision, trip })
    expect(saved.status).toBe(200)
    expect(JSON.stringify(saved.body)).not.toMatch(/4990|49\.90/)
    const stale = await ask('service', 'PUT', `${versionId}/trip`, { revision: seen.version.revision, trip })
    expect(stale.status).toBe(409)
    expect(JSON.stringify(stale.body)).not.toMatch(/4990/)
    expect((await opened(versionId)).trip).toMatchObject({ title: 'By a machine', lines: [{ net_minor: 4_990 }] })
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
      stayTrip({ lines: Array.from({ length: count }, (_, index) => ({ ...carded.stay, id: `line ${index}` })) })
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
