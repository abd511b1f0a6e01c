import { beforeAll, describe, expect, it } from '@jest/globals'
import { createQuote } from '@/src/commands/quote/createQuote'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { postLead } from '@/tests/support/postLead'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'
import { websiteLead } from '@/tests/support/websiteLead'

type Shown = { lead: { itinerary: object[]; itinerary_unknown: object[] | null } }

describe("a visitor's own days", () => {
  const test = withTestApp({ RATE_LEADS_PER_10_MINUTES: '1000' })
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = await serviceAccountHeaders(test.payload, ['crm:read'])
    const day = (number: number) => ({
      title: `Day ${number}`,
      place: 'Hanoi',
      description: `What happens on day ${number}.`,
      meals: number === 1 ? (['breakfast', 'dinner'] as const).slice() : [],
      overnight: 'In the old town',
    })
    const tour = await createTour(test.payload, { publicId: 'north', days: [day(1), day(2), day(3)] as never })
    await createTour(test.payload, { publicId: 'secret', draft: true, days: [day(1)] as never })
    const days = (tour.days ?? []).map((each, index) => ({ ...each, title: `Jour ${index + 1}` }))
    await test.payload.update({ collection: 'tours', id: tour.id, locale: 'fr', data: { title: 'Le nord', days } })
  }, 60_000)

  const send = (itinerary: unknown, given: Record<string, unknown> = {}, key?: string) =>
    postLead(test, websiteLead({ email: `${newId()}@example.com`, whatsapp: '', itinerary, ...given }), { key })
  const leadOf = async (answer: Response): Promise<string> => ((await answer.json()) as { lead_id: string }).lead_id
  const shown = async (id: string): Promise<Shown['lead']> =>
    ((await (await test.fetch(`/api/v1/leads/${id}`, { headers })).json()) as Shown).lead

  it('are rebuilt from what is published, in their order; what is not is named, and costs no lead', async () => {
    const answer = await send([
      { tour_id: 'north', day: 3, title: 'Something of my own', price: 1 },
      { tour_id: 'secret', day: 1 },
      { tour_id: 'north', day: 1 },
      { tour_id: 'north', day: 9 },
      { tour_id: "'; DROP TABLE leads; --", day: 1 },
    ])
    expect(answer.status).toBe(201)
    const { itinerary, itinerary_unknown } = await shown(await leadOf(answer))
    expect(itinerary).toEqual([
      { title: 'Day 3', place: 'Hanoi', tour_id: 'north', tour_day: 3 },
      { title: 'Day 1', place: 'Hanoi', tour_id: 'north', tour_day: 1 },
    ])
    expect(itinerary_unknown).toEqual([
      { tour_id: 'secret', day: 1, why: 'No published tour has this id.' },
      { tour_id: 'north', day: 9, why: 'The tour has no such day.' },
      { tour_id: "'; DROP TABLE leads; --", day: 1, why: 'No published tour has this id.' },
    ])
  })

  it('speak the language of the request', async () => {
    const id = await leadOf(await send([{ tour_id: 'north', day: 2 }], { language: 'French' }))
    expect((await shown(id)).itinerary).toMatchObject([{ title: 'Jour 2' }])
  })

  it('become the days of the first quote, as its own', async () => {
    const id = await leadOf(await send([{ tour_id: 'north', day: 1 }]))
    const { versionId } = await createQuote(await test.context(), { leadId: id })
    const version = await test.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    expect(version.days).toMatchObject([
      {
        title: 'Day 1',
        description: 'What happens on day 1.',
        meals: ['breakfast', 'dinner'],
        overnight: 'In the old town',
      },
    ])
    const lead = await test.payload.findByID({ collection: 'leads', id, depth: 0 })
    expect(version.days?.[0]?.id).not.toBe(lead.itinerary?.[0]?.id)
  })

  it.each([
    ['a text', 'north'],
    ['an object', { tour_id: 'north', day: 1 }],
    ['a day without a tour', [{ day: 1 }]],
    ['a day that is no number', [{ tour_id: 'north', day: 'first' }]],
    ['half a day', [{ tour_id: 'north', day: 1.5 }]],
    ['day 0', [{ tour_id: 'north', day: 0 }]],
    ['more days than any trip has', Array.from({ length: 61 }, () => ({ tour_id: 'north', day: 1 }))],
  ])('are refused when they are %s', async (_, itinerary) => {
    const answer = await send(itinerary)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'validation-failed'])
  })

  it('may be absent or empty', async () => {
    for (const itinerary of [undefined, null, '', []]) {
      const answer = await send(itinerary)
      expect(answer.status).toBe(201)
      expect(await shown(await leadOf(answer))).toMatchObject({ itinerary: [], itinerary_unknown: null })
    }
  })

  it('belong to the request an Idempotency-Key stands for', async () => {
    const given = { email: `${newId()}@example.com` }
    const days = [{ tour_id: 'north', day: 1 }]
    expect((await send(days, given, 'key-of-days')).status).toBe(201)
    expect((await send(days, given, 'key-of-days')).status).toBe(200)
    expect((await send([{ tour_id: 'north', day: 2 }], given, 'key-of-days')).status).toBe(422)
    const rows = await rowsOf((await test.context()).req, sql`SELECT FROM customers WHERE email = ${given.email}`)
    expect(rows).toHaveLength(1)
  })
})
