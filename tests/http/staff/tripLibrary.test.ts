import { beforeAll, describe, expect, it } from '@jest/globals'
import type { QuoteVersion } from '@/src/payload-types'
import { libraryEntryWire, libraryTripWire } from '@/src/queries/quote/builderWire'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aDayWire, aLineWire } from '@/tests/factories/tripWires'
import { callAs } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

describe('the library of trips', () => {
  const { app, people, hotel, ask, ownDraft, stayTrip, opened } = withBuilder()
  let tourId = ''
  let draftTourId = ''

  const tour = async (title: string, status: 'draft' | 'published') => {
    const { payload } = app
    const known = await payload.find({ collection: 'destinations', where: { name: { equals: 'Laos' } }, limit: 1 })
    const destination = known.docs[0] ?? (await payload.create({ collection: 'destinations', data: { name: 'Laos' } }))
    const style = await payload.create({ collection: 'travel-styles', data: { name: `Food of ${title}` } })
    const place = await payload.create({
      collection: 'places',
      data: { name: `Luang Prabang of ${title}`, destination: destination.id, kind: 'town' },
    })
    await payload.update({ collection: 'places', id: place.id, locale: 'fr', data: { name: 'Louang Prabang' } })
    const made = await payload.create({
      collection: 'tours',
      data: {
        title,
        shortDescription: 'A test tour.',
        destination: destination.id,
        styles: [style.id],
        durationDays: 2,
        priceFromUsd: 900,
        priority: 1,
        imagePath: 'assets/tours/test.webp',
        days: [
          { title: 'Alms at dawn', description: 'Early.', meals: ['breakfast'], places: [place.id] },
          { title: 'A cave', description: 'By boat.', place: 'Pak Ou' },
        ],
        _status: status,
      },
    })
    await payload.update({ collection: 'tours', id: made.id, locale: 'fr', data: { title: `${title} (fr)` } })
    return made.id
  }

  const otherDraft = async (given: Partial<QuoteVersion>) => {
    const draft = await aDraftQuote(await app.context(), given)
    const data = { owner: people.other?.user.id } as never
    await app.payload.update({ collection: 'quotes', id: draft.quoteId, data, context: { command: true } })
    return draft
  }

  beforeAll(async () => {
    tourId = await tour('Slow Mekong', 'published')
    draftTourId = await tour('Hidden Mekong', 'draft')
  }, 60_000)

  const list = async (query: string, who = 'sales') => {
    const answer = await callAs(app, people)(who, 'GET', `/trip-library?${query}`)
    return { ...answer, items: (answer.body.items ?? []).map((item) => libraryEntryWire.parse(item)) }
  }
  const ids = async (query: string, who?: string) => (await list(query, who)).items.map(({ id }) => id)
  const show = (kind: string, id: string, who = 'sales') =>
    callAs(app, people)(who, 'GET', `/trip-library/${kind}/${id}`)

  const save = async (versionId: string, trip: ReturnType<typeof stayTrip>) => {
    const { version } = await opened(versionId)
    const { status } = await ask('sales', 'PUT', `${versionId}/trip`, { revision: version.revision, trip })
    expect(status).toBe(200)
  }

  it('finds published tours by title in any language, place, country and style', async () => {
    for (const query of [
      'search=slow%20mekong',
      'search=louang%20mekong',
      'search=prabang%20slow',
      'search=laos&place=luang',
    ])
      expect([query, await ids(`${query}&kind=tour`)]).toEqual([query, query.includes('louang') ? [] : [tourId]])
    expect(await ids('search=slow%20(fr)&kind=tour')).toEqual([tourId])
    expect(await ids('style=food%20of%20slow%20mekong')).toEqual([tourId])
    expect(await ids('search=hidden')).toEqual([])
    expect((await list('search=slow%20mekong&language=fr')).items).toMatchObject([
      {
        kind: 'tour',
        title: 'Slow Mekong (fr)',
        reference: null,
        duration_days: 2,
        places: ['Louang Prabang'],
        styles: ['Food of Slow Mekong'],
        price: { amount_minor: 90_000, currency: 'USD' },
      },
    ])
  })

  it('finds the newest version of a quote by its title, places and reference, without accents', async () => {
    const { versionId, reference } = await ownDraft()
    await save(versionId, stayTrip({ title: 'Đường lên Sa Pa', days: [aDayWire({ place: 'Mường Hoa' })] }))
    expect(await ids('search=duong%20len%20sa%20pa')).toEqual([versionId])
    expect(await ids('search=muong%20hoa&kind=quote')).toEqual([versionId])
    expect(await ids('place=muong')).toEqual([versionId])
    expect(await ids('place=duong')).toEqual([])
    expect((await list(`search=${reference}`)).items).toMatchObject([
      {
        kind: 'quote',
        reference,
        duration_days: 1,
        places: ['Mường Hoa'],
        styles: ['Culture'],
        price: { amount_minor: 20_000, currency: 'USD' },
      },
    ])
  })

  it('narrows by length, price, style and kind', async () => {
    const { versionId } = await ownDraft()
    const title = 'Narrowed trip'
    await save(versionId, stayTrip({ title, days: ['hanoi', 'b', 'c'].map((id) => aDayWire({ id })) }))
    const asked = async (query: string) => (await ids(`search=narrowed&${query}`)).length
    expect(await asked('min_days=3&max_days=3&max_price_minor=20000&style=culture&kind=quote')).toBe(1)
    const none = [
      'min_days=4',
      'max_days=2',
      'max_price_minor=19999',
      'max_price_minor=20000&currency=EUR',
      'style=beach',
      'kind=tour',
    ]
    for (const query of none) expect([query, await asked(query)]).toEqual([query, 0])
  })

  it('shows a salesperson their own and nobody’s, a manager all, and a key without the right none', async () => {
    const { versionId } = await otherDraft({ title: 'A secret of others' })
    expect(await ids('search=secret')).toEqual([])
    expect(await ids('search=secret', 'other')).toEqual([versionId])
    expect(await ids('search=secret', 'manager')).toEqual([versionId])
    expect(await show('quote', versionId)).toMatchObject({ status: 404 })
    expect(await show('quote', versionId, 'manager')).toMatchObject({ status: 200 })
  })

  it('is read page by page, in one statement however many there are', async () => {
    for (let made = 0; made < 27; made += 1) await aDraftQuote(await app.context(), { title: `Paged ${made}` })
    const [first, second] = [await list('search=paged'), await list('search=paged&page=2')]
    expect([first.items.length, first.body.has_more, first.body.page]).toEqual([25, true, 1])
    expect([second.items.length, second.body.has_more, second.body.page]).toEqual([2, false, 2])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(27)
    const count = async (query: string) => (await statementsDuring(() => list(query))).length
    expect(await count('search=paged')).toBe(await count('search=nothing'))
  })

  it('hands out the days of a tour in the customer’s language, as far as they are written in it', async () => {
    const { status, body } = await show('tour', `${tourId}?language=fr`)
    expect(status).toBe(200)
    expect(libraryTripWire.parse(body)).toMatchObject({
      days: [
        { title: 'Alms at dawn', place: 'Louang Prabang', meals: ['breakfast'] },
        { title: 'A cave', place: 'Pak Ou' },
      ],
      lines: [],
      options: [],
    })
    expect(await show('tour', draftTourId)).toMatchObject({ status: 404 })
  })

  it('hands out days, lines and options of a quote with its typed prices, for nobody in particular', async () => {
    const { versionId } = await ownDraft()
    const options = [{ id: 'classic', name: 'Classic', text: null }]
    const boat = aLineWire({
      id: 'boat',
      option_id: 'classic',
      sell_minor: 5_000,
      net_minor: 4_321,
      traveler_ids: ['adult 1'],
    })
    await save(versionId, stayTrip({ options, lines: [hotel().stay, boat] }))
    const { body } = await show('quote', versionId)
    const trip = libraryTripWire.parse(body)
    expect(trip).toMatchObject({
      currency: 'USD',
      options,
      lines: [
        { id: 'stay', rooms: [{ occupancy: 'DBL', sleepers: [] }] },
        { id: 'boat', option_id: 'classic', sell_minor: 5_000, net_minor: 4_321, traveler_ids: null },
      ],
      components: [{ id: hotel().componentId, room_types: [{ id: 'deluxe' }] }],
    })
    expect(JSON.stringify((await show('quote', versionId, 'service')).body)).not.toMatch(/4321/)
  })

  it('is for those who work quotes, and answers nothing it does not know', async () => {
    const statuses = await Promise.all([
      list('', 'nobody'),
      list('', 'content'),
      list('min_days=0'),
      list('kind=dream'),
      list('currency=ZZZ'),
      list('page=401'),
      show('tour', tourId, 'nobody'),
      show('tour', tourId, 'content'),
      show('tour', nowhere),
      show('quote', 'no-id'),
      show('dream', tourId),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 422, 422, 422, 422, 401, 403, 404, 404, 422])
  })
})
