import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '@/src/domain/shared/calendarDate'
import { componentOnDateWire, componentWire } from '@/src/queries/quote/builderWire'
import { aComponent, aPartner } from '@/tests/factories/suppliers'
import { callAs } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import type { TestStaff } from '@/tests/support/staff'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

describe('what may be put into a trip', () => {
  const { app, people, hotel } = withBuilder()

  beforeAll(async () => {
    const { payload } = app
    const country = await payload.create({ collection: 'destinations', data: { name: 'Vietnam' } })
    const place = await payload.create({
      collection: 'places',
      data: { name: 'Hội An', destination: country.id, kind: 'town' },
    })
    const partner = await aPartner(payload, {
      name: 'Demo Lantern Company',
      blocklisted: true,
      blocklistReason: 'Unpaid',
    })
    await aComponent(payload, {
      name: 'Lantern boat',
      title: 'An evening on the river',
      type: 'activity',
      partner: partner.id,
      place: place.id,
      capacity: { peopleMax: 6 },
    })
    await aComponent(payload, { name: 'Lantern boat of old', active: false, partner: partner.id })
    for (let made = 0; made < 26; made += 1)
      await aComponent(payload, {
        name: `Paged car ${String(made).padStart(2, '0')}`,
        type: 'transfer',
        partner: partner.id,
      })
  }, 60_000)

  const list = async (query: string, who = 'sales') => {
    const answer = await callAs(app, people)(who, 'GET', `/components?${query}`)
    return { ...answer, items: answer.body.items ?? [] }
  }
  const names = async (query: string) => (await list(query)).items.map(({ name }) => name)

  it('is found by words of its name, title, partner and place, with or without accents', async () => {
    const found = ['An evening on the river']
    expect(await names('search=lantern%20boat')).toEqual(found)
    expect(await names('search=evening%20hoi%20an')).toEqual(found)
    expect(await names('search=H%E1%BB%99i%20lantern%20company&type=activity')).toEqual(found)
    expect(await names('place=hoi%20an')).toEqual(found)
    expect(await names('place=vietnam&type=activity')).toEqual(found)
    expect(await names('place=vietnam&type=meal')).toEqual([])
    expect(await names('search=100%25')).toEqual([])
  })

  it('comes with its place, partner and what speaks against it', async () => {
    const { items } = await list('search=lantern%20boat')
    expect(items.map((item) => componentWire.parse(item))).toMatchObject([
      {
        type: 'activity',
        place: 'Hội An',
        destination: 'Vietnam',
        partner_name: 'Demo Lantern Company',
        capacity: 6,
        rate_card_version_id: null,
        room_types: [],
        notes: [
          { level: 'stop', text: 'The partner is on the blocklist: Unpaid.' },
          { level: 'warning', text: expect.stringContaining('no price list') },
        ],
      },
    ])
  })

  it('comes with the price list of the date, and no other', async () => {
    const { startDate, componentId, rateCardVersionId } = hotel()
    const on = async (date: string, currency = 'USD') => {
      const { items } = await list(`type=accommodation&date=${date}&currency=${currency}`)
      return items.find(({ id }) => id === componentId)
    }
    expect(await on(startDate)).toMatchObject({
      rate_card_version_id: rateCardVersionId,
      room_types: [{ id: 'deluxe', name: 'Deluxe', adults_max: 2, children_max: 1, infants_max: 1 }],
      notes: [],
    })
    expect(await on(addDays(startDate, 3_000))).toMatchObject({ rate_card_version_id: null, room_types: [] })
    expect(await on(startDate, 'EUR')).toMatchObject({
      notes: [{ text: 'There is no rate of exchange from USD to EUR.' }],
    })
  })

  const onDates = async (asked: object[], who = 'sales', given: object = {}) =>
    callAs(app, people)(who, 'POST', '/components/on-dates', { asked, currency: 'USD', ...given })

  it('is told for many dates at once: the price list of each, in the order asked for', async () => {
    const { startDate, componentId: component_id, rateCardVersionId } = hotel()
    const later = addDays(startDate, 3_000)
    const asked = [later, startDate, null].map((date) => ({ component_id, date }))
    const unknown = ['nothing', nowhere].map((id) => ({ component_id: id, date: startDate }))
    const { body } = await onDates([...unknown, ...asked])
    expect(body.items?.map((item) => componentOnDateWire.parse(item))).toMatchObject([
      { date: later, component: { id: component_id, rate_card_version_id: null } },
      { date: startDate, component: { id: component_id, rate_card_version_id: rateCardVersionId, notes: [] } },
      { date: null, component: { id: component_id, rate_card_version_id: rateCardVersionId } },
    ])
    const count = async (pairs: object[]) => (await statementsDuring(() => onDates(pairs))).length
    await count(asked)
    expect(await count(asked)).toBe(await count(asked.slice(0, 1)))
  })

  it('is told for dates to those who may search, of what can be read', async () => {
    const asked = [{ component_id: hotel().componentId, date: null }]
    const only = async (scopes: ('quotes:write' | 'partners:read')[]) =>
      ({ headers: await serviceAccountHeaders(app.payload, scopes) }) as unknown as TestStaff
    people.quotesAlone = await only(['quotes:write'])
    const statuses = ['nobody', 'content', 'quotesAlone', 'sales'].map(
      async (who) => (await onDates(asked, who)).status,
    )
    expect(await Promise.all(statuses)).toEqual([401, 403, 403, 200])
    const bad = [onDates([]), onDates(asked, 'sales', { currency: 'ZZZ' }), onDates([{ component_id: '', date: null }])]
    expect((await Promise.all(bad)).map(({ status }) => status)).toEqual([422, 422, 422])
  })

  it('is read page by page', async () => {
    const [first, second] = [await list('search=paged'), await list('search=paged&page=2')]
    expect([first.items.length, first.body.has_more]).toEqual([25, true])
    expect([second.items.length, second.body.has_more]).toEqual([1, false])
  })

  it('is asked for in as many statements for many as for one', async () => {
    const count = async (query: string) => (await statementsDuring(() => list(query))).length
    await count('search=paged')
    expect(await count('search=paged')).toBe(await count('search=lantern%20boat'))
  })

  it('is for those who work quotes and may see partners', async () => {
    const only = async (scopes: ('quotes:write' | 'partners:read')[]) =>
      ({ headers: await serviceAccountHeaders(app.payload, scopes) }) as unknown as TestStaff
    people.quotesOnly = await only(['quotes:write'])
    people.both = await only(['quotes:write', 'partners:read'])
    const statuses = await Promise.all(
      ['nobody', 'content', 'quotesOnly', 'both', 'manager'].map(async (who) => (await list('', who)).status),
    )
    expect(statuses).toEqual([401, 403, 403, 200, 200])
  })

  it('asks for what it can read', async () => {
    const paths = ['type=castle', 'date=tomorrow', 'currency=ZZZ', 'language=xx', 'page=0', 'page=401']
    const statuses = await Promise.all(paths.map(async (query) => (await list(query)).status))
    expect(statuses).toEqual(paths.map(() => 422))
    expect((await list('type=&date=&currency=&language=&page=&search=&place=')).status).toBe(200)
  })
})
