import { beforeAll, describe, expect, it } from '@jest/globals'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'
import { type Card, cardTypes, websiteClient } from './support/websiteClient'

const origin = 'https://website.example'

const wrongFields = (card: Card): string[] =>
  Object.entries(cardTypes)
    .filter(([name, fits]) => !fits(card[name]))
    .map(([name]) => `${card.id}.${name}`)

describe('the website’s catalog pages', () => {
  const test = withTestApp({ CORS_ORIGINS: origin })
  const site = () => websiteClient({ url: test.url, origin })

  beforeAll(async () => {
    await createTour(test.payload, {
      publicId: 'full',
      title: 'All there',
      rating: 4.8,
      priority: 80,
      seasonality: 'Best Nov-Feb',
      highlights: [{ text: 'A boat' }],
    })
    await createTour(test.payload, {
      publicId: 'sparse',
      title: 'Little known',
      priceFromUsd: null,
      rating: null,
      priority: 20,
    })
    await createTour(test.payload, { publicId: 'draft', title: 'Not yet', draft: true })
  })

  it('get the bare array of cards in the default order, each field of the type they read', async () => {
    const answer = await site().get('/data/trips.json')
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    const cards = (await answer.json()) as Card[]
    expect(cards.map(({ id }) => id)).toEqual(['full', 'sparse'])
    expect(cards.flatMap(wrongFields)).toEqual([])
  })

  it('find the same cards, under the same ids, by the API', async () => {
    const feed = (await (await site().get('/data/trips.json')).json()) as Card[]
    const list = (await (await site().get('/public/v1/tours?limit=100')).json()) as { items: Card[]; total: number }
    expect(list.total).toBe(feed.length)
    expect(list.items.map(({ id }) => id)).toEqual(feed.map(({ id }) => id))
    expect(list.items.flatMap(wrongFields)).toEqual([])
    for (const { id, title } of feed) {
      const tour = (await (await site().get(`/public/v1/tours/${id}`)).json()) as Card
      expect({ id: tour.id, title: tour.title }).toEqual({ id, title })
    }
  })

  it.each(['/data/trips.json', '/public/v1/tours', '/public/v1/tours/full'])(
    'are told that nothing changed: %s',
    async (path) => {
      const etag = (await site().get(path)).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[^"]+"$/)
      const again = await site().get(path, etag)
      expect({ status: again.status, body: await again.text(), etag: again.headers.get('etag') }).toEqual({
        status: 304,
        body: '',
        etag,
      })
      expect((await site().get(path, '"another"')).status).toBe(200)
    },
  )

  it('can show that a tour is not there', async () => {
    const answer = await site().get('/public/v1/tours/draft')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ status: 404, code: expect.stringMatching(/\w/) })
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
  })
})
