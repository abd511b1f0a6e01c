import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Tour } from '@/src/payload-types'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

describe('the catalog over Payload’s REST and GraphQL, for anybody', () => {
  const app = withTestApp({ LOG_LEVEL: 'error' })
  let published: Tour
  let draft: Tour

  beforeAll(async () => {
    const { payload } = app
    published = await createTour(payload, { title: 'Public', publicId: 'public' })
    draft = await createTour(payload, { title: 'Secret draft', publicId: 'secret', draft: true })
    await payload.update({ collection: 'tours', id: published.id, data: { title: 'Secret rewrite' }, draft: true })
    for (const [tour, name, active] of [
      [published, 'Shown', true],
      [published, 'Inactive', false],
      [draft, 'Of a draft', true],
    ] as const)
      await payload.create({ collection: 'tour-variants', data: { tour: tour.id, name, level: 'classic', active } })
  })

  const read = async (path: string) => {
    const response = await app.fetch(path)
    return { status: response.status, text: await response.text() }
  }

  it.each([
    '/api/tours',
    '/api/tours?draft=true',
    '/api/tours?where[_status][equals]=draft',
    '/api/tours?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published&draft=true',
  ])('%s shows published tours as they are published', async (path) => {
    const { status, text } = await read(path)
    expect(status).toBe(200)
    expect(text).not.toContain('Secret')
  })

  it('lists what is published', async () => {
    expect(JSON.parse((await read('/api/tours?depth=0')).text)).toMatchObject({
      totalDocs: 1,
      docs: [{ id: published.id, title: 'Public' }],
    })
    expect(JSON.parse((await read('/api/tour-variants?depth=0')).text)).toMatchObject({
      totalDocs: 1,
      docs: [{ name: 'Shown' }],
    })
    for (const collection of ['destinations', 'travel-styles', 'media'])
      expect((await read(`/api/${collection}`)).status).toBe(200)
  })

  it('shows neither drafts nor versions', async () => {
    for (const path of [`/api/tours/${draft.id}`, `/api/tours/${draft.id}?draft=true`]) {
      const { status, text } = await read(path)
      expect([403, 404]).toContain(status)
      expect(text).not.toContain('Secret')
    }
    expect((await read(`/api/tours/${published.id}?draft=true`)).text).not.toContain('Secret')
    for (const path of ['/api/tours/versions', `/api/tours/versions?where[parent][equals]=${published.id}`])
      expect((await read(path)).status).toBe(403)
  })

  it('shows the same over GraphQL', async () => {
    const ask = async (query: string) => {
      const response = await app.fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.text()
    }
    expect(JSON.parse(await ask('{ Tours { docs { title } } }'))).toEqual({
      data: { Tours: { docs: [{ title: 'Public' }] } },
    })
    for (const query of [
      '{ Tours(draft: true) { docs { title } } }',
      '{ versionsTours { docs { version { title } } } }',
      `{ Tour(id: "${draft.id}", draft: true) { title } }`,
    ])
      expect(await ask(query)).not.toContain('Secret')
  })

  it.each(['tours', 'tour-variants', 'destinations', 'travel-styles', 'media'])(
    'nobody unknown writes to %s',
    async (collection) => {
      const body = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'x', title: 'x' }),
      }
      expect((await app.fetch(`/api/${collection}`, body)).status).toBe(403)
      expect((await app.fetch(`/api/${collection}/${published.id}`, { ...body, method: 'PATCH' })).status).toBe(403)
      expect((await app.fetch(`/api/${collection}/${published.id}`, { method: 'DELETE' })).status).toBe(403)
    },
  )
})
