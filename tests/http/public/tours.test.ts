import { beforeAll, describe, expect, it } from '@jest/globals'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

describe('GET /public/v1/tours', () => {
  const app = withTestApp()
  const get = async (path: string, init?: RequestInit) => {
    const response = await app.fetch(path, init)
    return {
      response,
      body: (await response.json()) as never as {
        items: { id: string; title: string }[]
        total: number
        limit: number
        offset: number
      },
    }
  }
  const idsOf = async (query: string) => (await get(`/public/v1/tours${query}`)).body.items.map(({ id }) => id)

  beforeAll(async () => {
    const { payload } = app
    await createTour(payload, {
      title: 'Angkor Slowly',
      publicId: 'angkor',
      destination: 'Cambodia',
      styles: ['Culture', 'Luxury'],
      priority: 80,
      durationDays: 12,
      priceFromUsd: 2000,
      rating: 4.9,
      highlights: [{ text: 'Sunrise over Angkor Wat' }],
      seasonality: 'Best Nov-Feb',
    })
    await createTour(payload, {
      title: 'Mekong by Boat',
      publicId: 'mekong',
      destination: 'Laos',
      styles: ['Adventure'],
      priority: 50,
      durationDays: 8,
      priceFromUsd: 800,
      rating: 4.5,
    })
    await createTour(payload, {
      title: 'Hội An at Table',
      publicId: 'hoi-an',
      destination: 'Vietnam',
      styles: ['Food'],
      priority: 50,
      durationDays: 9,
      priceFromUsd: null,
      rating: null,
    })
    await createTour(payload, { title: 'Not yet', publicId: 'draft', draft: true })
  })

  it('answers the website’s own cards, in the feed’s field order, and no drafts', async () => {
    const { response, body } = await get('/public/v1/tours?limit=1')
    expect(response.status).toBe(200)
    expect(body).toMatchObject({ total: 3, limit: 1, offset: 0 })
    expect(JSON.stringify(body.items[0])).toBe(
      JSON.stringify({
        id: 'angkor',
        title: 'Angkor Slowly',
        shortDescription: 'Made by a test.',
        destinationCountry: 'Cambodia',
        styles: ['Culture', 'Luxury'],
        priority: 80,
        durationDays: 12,
        priceFrom: 2000,
        image: 'assets/tours/test.webp',
        fallbackImage: 'assets/tours/test.webp',
        highlights: ['Sunrise over Angkor Wat'],
        seasonality: 'Best Nov-Feb',
        rating: 4.9,
      }),
    )
  })

  it('leaves price and rating out where they are unknown', async () => {
    const { body } = await get('/public/v1/tours?q=hoi')
    expect(body.items).toHaveLength(1)
    expect(body.items[0]).not.toHaveProperty('priceFrom')
    expect(body.items[0]).not.toHaveProperty('rating')
  })

  it.each([
    ['', ['angkor', 'hoi-an', 'mekong']],
    ['?dest=all&style=', ['angkor', 'hoi-an', 'mekong']],
    ['?dest=CAMBODIA', ['angkor']],
    ['?style=food', ['hoi-an']],
    ['?dest=Laos&style=Food', []],
    ['?q=HOI%20an', ['hoi-an']],
    ['?sort=price_asc', ['mekong', 'angkor', 'hoi-an']],
    ['?sort=price_desc', ['angkor', 'mekong', 'hoi-an']],
    ['?sort=duration_asc', ['mekong', 'hoi-an', 'angkor']],
    ['?sort=duration_desc', ['angkor', 'hoi-an', 'mekong']],
    ['?sort=rating', ['angkor', 'mekong', 'hoi-an']],
    ['?sort=newest', ['hoi-an', 'mekong', 'angkor']],
    ['?limit=1&offset=1', ['hoi-an']],
    ['?offset=1000', []],
    ['?dest=Laos&dest=Vietnam', ['mekong']],
    ['?unknown=1&__proto__=2', ['angkor', 'hoi-an', 'mekong']],
  ])('finds with %s', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
  })

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=101', 'limit'],
    ['?limit=ten', 'limit'],
    ['?limit=1e1', 'limit'],
    ['?offset=-1', 'offset'],
    ['?sort=random', 'sort'],
    ['?q=a%00b', 'q'],
    [`?q=${'x'.repeat(201)}`, 'q'],
  ])('refuses %s', async (query, path) => {
    const response = await app.fetch(`/public/v1/tours${query}`)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'validation-failed', errors: [{ path }] })
  })

  it('answers 304 to a caller who has the bytes', async () => {
    const first = await app.fetch('/public/v1/tours')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await app.fetch('/public/v1/tours', { headers: { 'if-none-match': known } })
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
    }
    const other = await app.fetch('/public/v1/tours', { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('answers through Payload’s router too, with the same checks', async () => {
    const { handleEndpoints } = await import('payload')
    const { default: config } = await import('@payload-config')
    const inside = (query: string) => {
      const path = '/api/v1/doors/public/v1/tours'
      return handleEndpoints({ config, path, request: new Request(`http://localhost:8787${path}${query}`) })
    }
    expect(await (await inside('?limit=2')).text()).toBe(await (await app.fetch('/public/v1/tours?limit=2')).text())
    expect((await inside('?limit=0')).status).toBe(422)
  })
})
