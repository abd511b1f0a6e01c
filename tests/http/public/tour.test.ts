import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { paragraphs } from '@/src/demo/paragraphs'
import { eventually } from '@/tests/support/eventually'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const mediaDir = mkdtempSync(path.join(tmpdir(), 'chapter2-media-'))

describe('GET /public/v1/tours/{id}', () => {
  const app = withTestApp({ MEDIA_DIR: mediaDir })
  afterAll(() => rmSync(mediaDir, { recursive: true, force: true }))

  beforeAll(async () => {
    await createTour(app.payload, { title: 'Angkor Slowly', publicId: 'angkor' })
    await createTour(app.payload, { title: 'Not yet', publicId: 'draft', draft: true })
  })

  it.each(['draft', 'nobody', 'ANGKOR', 'constructor', '__proto__', 'x'.repeat(3000), '%00', '..%2f..'])(
    'is 404 for %s',
    async (id) => {
      const response = await app.fetch(`/public/v1/tours/${id}`)
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'not-found'])
    },
  )

  it('shows the card and what is behind it, in the language asked for, falling back to English by field', async () => {
    const { payload } = app
    const picture = await payload.create({
      collection: 'media',
      data: { alt: 'A river', credit: 'Demo', licence: 'own_work' },
      file: { name: 'river.png', mimetype: 'image/png', data: onePixel, size: onePixel.length },
    })
    const tour = await createTour(payload, {
      title: 'Nam Ou',
      publicId: 'nam-ou',
      image: picture.id,
      gallery: [picture.id],
      description: paragraphs('First.\n\nSecond.'),
      inclusions: [{ text: 'Boats' }],
      exclusions: [{ text: 'Flights' }],
      days: [
        {
          title: 'Upriver',
          place: 'Nong Khiaw',
          description: 'By boat.',
          meals: ['breakfast', 'dinner'],
          overnight: 'Lodge',
          picture: picture.id,
        },
      ],
    })
    await payload.create({
      collection: 'tour-variants',
      data: { tour: tour.id, name: 'Comfort', level: 'comfort', priceFromUsd: 1200 },
    })
    await payload.create({
      collection: 'tour-variants',
      data: { tour: tour.id, name: 'Gone', level: 'budget', active: false },
    })
    await payload.update({
      collection: 'tours',
      id: tour.id,
      locale: 'vi',
      data: { title: 'Sông Nậm U', _status: 'published' },
    })

    const body = await eventually(async () => {
      const answer = (await (await app.fetch('/public/v1/tours/nam-ou?lang=vi')).json()) as Record<string, never>
      expect(answer.title).toBe('Sông Nậm U')
      return answer
    })
    const url = `http://localhost:8787/api/media/file/${picture.filename}`
    expect(body).toMatchObject({
      id: 'nam-ou',
      shortDescription: 'Made by a test.',
      image: url,
      fallbackImage: url,
      description: 'First.\n\nSecond.',
      inclusions: ['Boats'],
      exclusions: ['Flights'],
      variants: [{ name: 'Comfort', level: 'comfort', summary: null, priceFrom: 1200 }],
      gallery: [{ url, alt: 'A river', credit: 'Demo' }],
      days: [
        {
          number: 1,
          title: 'Upriver',
          place: 'Nong Khiaw',
          description: 'By boat.',
          meals: ['breakfast', 'dinner'],
          overnight: 'Lodge',
          picture: { url },
        },
      ],
    })
  })

  it('shows a large picture at the size of a card', async () => {
    const data = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#456' } })
      .webp()
      .toBuffer()
    const picture = await app.payload.create({
      collection: 'media',
      data: { alt: 'Large', licence: 'own_work' },
      file: { name: 'large.webp', mimetype: 'image/webp', data, size: data.length },
    })
    await createTour(app.payload, { publicId: 'large', image: picture.id })
    const card = await eventually(async () => {
      const response = await app.fetch('/public/v1/tours/large')
      return response.ok ? ((await response.json()) as { image: string }) : null
    })
    expect(card.image).toBe('http://localhost:8787/api/media/file/large-720x480.webp')
    const shown = await app.fetch(new URL(card.image).pathname)
    expect(await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).toMatchObject({ width: 720, height: 480 })
    expect(shown.headers.get('cache-control')).toBe('public, max-age=3600')
  })
})
