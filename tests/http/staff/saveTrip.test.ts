import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { aDayWire, aLineWire, aTripWire } from '@/tests/factories/tripWires'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

const plainPicture = { width: 40, height: 30, channels: 3 as const, background: '#3a7' }

describe('saving a quote in the builder', () => {
  const { app, people, hotel, ask, ownDraft, stayTrip, opened } = withBuilder()

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
      { id: hotel().componentId, rate_card_version_id: hotel().rateCardVersionId, room_types: [{ id: 'deluxe' }] },
    ])
    const stored = await app.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    expect(stored).toMatchObject({ totalMinor: 20_000, netTotalMinor: 16_000, marginMinor: 4_000, marginPercent: 20 })
  })

  it('keeps everything a trip can say, and a second time what was changed or taken away', async () => {
    const { versionId } = await ownDraft()
    const { version } = await opened(versionId)
    const media = {
      data: await sharp({ create: plainPicture }).png().toBuffer(),
      mimetype: 'image/png',
      name: 'bay.png',
    }
    const { id: picture } = await app.payload.create({
      collection: 'media',
      data: { alt: 'A bay', licence: 'own_work' },
      file: { ...media, size: media.data.byteLength },
    })
    const person = { name: 'Demo Adult', kind: 'adult' as const, birth_date: '1980-05-01', age: 46, paying: true }
    const room = { ...hotel().stay.rooms[0], sleepers: [{ traveler_id: 'a', extra_bed: true }] }
    const whole = stayTrip({
      language: 'fr',
      cover_id: picture,
      letter: 'Chers voyageurs,',
      currency: 'EUR',
      adults: 1,
      children: 1,
      party: [
        { ...person, id: 'a' },
        { ...person, id: 'c', name: null, kind: 'child', birth_date: null, age: 7, paying: false },
      ],
      arrival: { flight: 'VN36', time: '06:10', text: 'À la porte.' },
      departure: { flight: null, time: '23:00', text: null },
      days: [
        aDayWire({ section: 'Le nord', meals: ['lunch', 'breakfast'], picture_id: picture }),
        aDayWire({ id: 'two', title: '', place: null, description: '', meals: [], overnight: null }),
      ],
      options: [{ id: 'classic', name: 'Classique', text: 'De bons hôtels' }],
      lines: [
        aLineWire({
          ...hotel().stay,
          day_id: 'two',
          text: 'Au bord de l’eau',
          destination: 'Vietnam',
          inclusion: 'optional',
          tickable: true,
          option_id: 'classic',
          rooms: [room as LineWire['rooms'][number]],
          units: 2,
          capacity: 3,
          traveler_ids: ['a'],
          quantity: 4,
          per: 'person',
          sell_minor: 12_300,
          net_minor: 10_000,
        }),
        aLineWire({
          id: 'transfer',
          component: 'transfer',
          moment: 'arrival',
          day_id: null,
          inclusion: 'own_arrangement',
        }),
      ],
      exclusions: ['Vols', 'Visa'],
      pricing_mode: 'lump_sum',
      granularity: 'sections',
      lump_sum: { basis: 'per_person', sell_minor: 99_900, net_minor: 70_000 },
      adjustments: [
        { kind: 'discount', label: 'Fidélité', sell_minor: 500, net_minor: null },
        { kind: 'extra', label: 'Vélo', sell_minor: 900, net_minor: 700 },
      ],
      round_unit_up_to_minor: 100,
      round_total_up_to_minor: 500,
      markup_percent: '20.5',
    })
    const saved = await ask('sales', 'PUT', `${versionId}/trip`, { revision: version.revision, trip: whole })
    expect(saved.status).toBe(200)
    const state = await opened(versionId)
    expect(state.trip).toEqual(whole)
    expect(state.pictures).toMatchObject([{ id: picture, alt: 'A bay', url: expect.stringContaining('bay') }])
    const stored = await app.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    expect(stored).toMatchObject({
      places: 'Hanoi',
      durationDays: 2,
      editedBy: 'Demo Sales',
      revision: saved.body.revision,
    })

    const less = stayTrip({ days: whole.days.slice(0, 1), lines: [] })
    const again = await ask('sales', 'PUT', `${versionId}/trip`, { revision: saved.body.revision, trip: less })
    expect(again.status).toBe(200)
    expect((await opened(versionId)).trip).toEqual(less)
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
      margin_floor_percent: null,
      lines: [{ net: null, steps: [] }],
    })
    expect(seen.priced.approval_reasons).toEqual(['A manager must approve this price: its margin is below the floor.'])
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
})
