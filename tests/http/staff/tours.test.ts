import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Tour } from '@/src/payload-types'
import { rowOf, sql } from '@/src/platform/database/session'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

describe('tours in the staff API', () => {
  const app = withTestApp()
  let content: TestStaff
  let sales: TestStaff
  let tour: Tour

  const ask = async (who: TestStaff | null, method: 'GET' | 'POST', path: string, body?: object) => {
    const response = await app.fetch(`/api/v1/tours${path}`, {
      method,
      headers: { ...who?.headers, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null }
  }
  const latest = (id: string, locale: 'en' | 'fr' = 'en') =>
    app.payload.findByID({ collection: 'tours', id, draft: true, depth: 0, locale, fallbackLocale: false })
  const lastAudit = () =>
    rowOf<{ action: string; events: string[] }>(
      app,
      sql`SELECT action, (SELECT json_agg(type) FROM domain_events e WHERE e.request_id = a.request_id) AS events
          FROM audit_events a ORDER BY id DESC LIMIT 1`,
    )

  beforeAll(async () => {
    content = await createStaff(app.payload, { roles: ['content'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
    tour = await createTour(app.payload, {
      title: 'Two days',
      publicId: 'two-days',
      durationDays: 2,
      days: [
        { title: 'One', description: 'First.' },
        { title: 'Two', description: 'Second.' },
      ],
      inclusions: [{ text: 'Breakfast' }],
      faq: [{ question: 'Is it far?', answer: 'No.' }],
    })
    const days = tour.days?.map(({ id }, index) => ({ id, title: index === 0 ? 'Un' : null, description: null }))
    const french = { title: 'Deux jours', days } as never
    await app.payload.update({ collection: 'tours', id: tour.id, locale: 'fr', data: french })
    await app.payload.create({
      collection: 'tour-variants',
      data: { tour: tour.id, name: 'Classic', level: 'classic', priceFromUsd: 500 },
    })
  })

  it('copy a whole tour into a draft: every language, its variants, what its translations were made from', async () => {
    await app.payload.update({ collection: 'tours', id: tour.id, draft: true, data: { title: 'Two fine days' } })
    const answer = await ask(content, 'POST', `/${tour.id}/duplicate`, { title: 'Two more days' })
    expect(answer).toMatchObject({ status: 201, body: { public_id: 'two-more-days' } })
    expect(await lastAudit()).toEqual({ action: 'tours.duplicated', events: ['tour.duplicated'] })
    const id = answer.body.tour_id
    const [copy, french] = [await latest(id), await latest(id, 'fr')]
    expect(copy).toMatchObject({ _status: 'draft', title: 'Two more days', firstPublishedAt: null })
    expect(copy.days?.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(copy.days?.map((day) => day.id)).not.toEqual(tour.days?.map((day) => day.id))
    expect(french).toMatchObject({ title: 'Deux jours', days: [{ title: 'Un' }, { title: null }] })
    const { docs } = await app.payload.find({ collection: 'tour-variants', where: { tour: { equals: id } } })
    expect(docs.map(({ name, priceFromUsd }) => [name, priceFromUsd])).toEqual([['Classic', 500]])
    const { body } = await ask(content, 'GET', `/${id}/translations`)
    const french1 = Object.fromEntries(
      body.items.map(({ path, standing }: { path: string; standing: { fr: string } }) => [path, standing.fr]),
    )
    expect(french1).toMatchObject({ title: 'outdated', 'days.0.title': 'current', 'days.1.title': 'missing' })
  })

  it('copy and move days in the newest draft, and leave what is published alone', async () => {
    const [first] = tour.days ?? []
    const copied = await ask(content, 'POST', `/${tour.id}/days/${first?.id}/duplicate`)
    expect(copied).toMatchObject({ status: 201, body: { position: 2 } })
    expect((await latest(tour.id, 'fr')).days?.map(({ title }) => title)).toEqual(['Un', 'Un', null])
    const moved = await ask(content, 'POST', `/${tour.id}/days/${copied.body.day_id}/move`, { position: 99 })
    expect(moved.body).toEqual({ position: 3 })
    expect((await latest(tour.id)).days?.map(({ title }) => title)).toEqual(['One', 'Two', 'One'])
    expect((await latest(tour.id, 'fr')).days?.map(({ title }) => title)).toEqual(['Un', null, 'Un'])
    const published = await app.payload.findByID({ collection: 'tours', id: tour.id, depth: 0 })
    expect(published.days).toHaveLength(2)
    expect(await ask(content, 'POST', `/${tour.id}/days/nothing/duplicate`)).toMatchObject({ status: 404 })
    expect(await ask(content, 'POST', `/${tour.id}/days/nothing/move`, { position: 1 })).toMatchObject({ status: 404 })
    expect(await ask(content, 'POST', `/${tour.id}/days/${first?.id}/move`, { position: 0 })).toMatchObject({
      status: 422,
    })
  })

  it('take over sections, but nothing they already say', async () => {
    const other = await createTour(app.payload, { title: 'Bare', draft: true, inclusions: [{ text: 'breakfast' }] })
    const copy = (section: string) =>
      ask(content, 'POST', `/${other.id}/copy-section`, { from: tour.id, section }).then(({ body }) => body.added)
    expect([await copy('inclusions'), await copy('faq'), await copy('faq'), await copy('days')]).toEqual([0, 1, 0, 3])
    const french = await latest(other.id, 'fr')
    expect(french.days?.[0]?.title).toBe('Un')
    expect(await ask(content, 'POST', `/${other.id}/copy-section`, { from: 'x', section: 'faq' })).toMatchObject({
      status: 404,
    })
    expect(await ask(content, 'POST', `/${other.id}/copy-section`, { from: tour.id, section: 'x' })).toMatchObject({
      status: 422,
    })
  })

  it('take over single days, in every language and in their own order, where they are wanted', async () => {
    const other = await createTour(app.payload, {
      title: 'Taker',
      draft: true,
      days: [
        { title: 'Mine', description: 'Begins.' },
        { title: 'Mine too', description: 'Ends.' },
      ],
    })
    const days = (await latest(tour.id)).days ?? []
    const ids = [days[1]?.id, days[0]?.id]
    const copy = (body: object) => ask(content, 'POST', `/${other.id}/copy-days`, { from: tour.id, ...body })
    expect(await copy({ day_ids: ids, position: 2 })).toMatchObject({ status: 201, body: { added: 2, position: 2 } })
    expect(await lastAudit()).toEqual({ action: 'tours.days_copied', events: ['tour.edited'] })
    expect((await latest(other.id)).days?.map(({ title }) => title)).toEqual(['Mine', 'One', 'Two', 'Mine too'])
    expect((await latest(other.id, 'fr')).days?.map(({ title }) => title)).toEqual([null, 'Un', null, null])
    expect((await copy({ day_ids: [ids[0]] })).body).toEqual({ added: 1, position: 5 })
    expect(await copy({ day_ids: [ids[0], 'unknown'] })).toMatchObject({ status: 404 })
    expect(await copy({ day_ids: [] })).toMatchObject({ status: 422 })
    expect(await copy({ day_ids: ids, position: 0 })).toMatchObject({ status: 422 })
    expect(await copy({ from: 'nothing', day_ids: ids })).toMatchObject({ status: 404 })
  })

  it('show each text beside its English', async () => {
    const { body } = await ask(sales, 'GET', `/${tour.id}/translations`)
    expect(body.items.find(({ path }: { path: string }) => path === 'days.0.title')).toMatchObject({
      source: 'One',
      texts: { fr: 'Un', de: '' },
      standing: { fr: 'current', de: 'missing' },
    })
  })

  it('say what is not right, and whether it may be published', async () => {
    const bare = await createTour(app.payload, { title: 'No price', draft: true, priceFromUsd: null })
    const { body } = await ask(sales, 'GET', `/${bare.id}/checks`)
    expect(body.can_publish).toBe(false)
    expect(body.checks[0]).toMatchObject({ code: 'price-missing', severity: 'blocks', path: 'priceFromUsd' })
    const rest = await app.fetch(`/api/tours/${bare.id}`, {
      method: 'PATCH',
      headers: { ...content.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ _status: 'published' }),
    })
    expect(rest.status).toBe(422)
    expect(await rest.text()).toContain('It has no “price from”.')
    const mutation = `mutation { updateTour(id: "${bare.id}", data: { _status: published }) { id } }`
    const graphql = await app.fetch('/api/graphql', {
      method: 'POST',
      headers: { ...content.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation }),
    })
    expect(await graphql.text()).toContain('It has no “price from”.')
    expect((await latest(bare.id))._status).toBe('draft')
  })

  it('confirm a translation without making a draft of it', async () => {
    const read = await createTour(app.payload, { title: 'Read again' })
    const save = (data: object, locale: 'en' | 'fr') =>
      app.payload.update({ collection: 'tours', id: read.id, locale, data: { ...data, _status: 'published' } })
    await save({ title: 'Relu' }, 'fr')
    await save({ title: 'Read once more' }, 'en')
    const standing = async () => (await ask(sales, 'GET', `/${read.id}/translations`)).body.totals.fr
    expect(await standing()).toMatchObject({ outdated: 1, current: 0 })
    const confirm = (keys: string[], language = 'fr') =>
      ask(content, 'POST', `/${read.id}/translations/${language}/confirm`, { keys })
    expect(await confirm(['title', 'shortDescription'])).toMatchObject({ status: 404 })
    expect(await confirm(['title'], 'it')).toMatchObject({ status: 422 })
    expect(await confirm(['title'])).toMatchObject({ status: 200, body: { confirmed: 1 } })
    expect(await standing()).toMatchObject({ outdated: 0, current: 1 })
    expect((await latest(read.id))._status).toBe('published')
  })

  it('preview the newest draft and the unsaved form inside the panel only', async () => {
    const page = await ask(sales, 'GET', `/${tour.id}/preview?lang=fr`)
    expect(page.text).toContain('Deux jours')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    const form = await ask(sales, 'POST', `/${tour.id}/preview`, {
      language: 'en',
      data: { title: '<b>Typed</b>', days: [], durationDays: 1 },
    })
    expect(form.text).toContain('&lt;b>Typed')
    expect(form.text).not.toContain('<html')
    expect((await ask(sales, 'GET', `/${tour.id}/route.svg`)).headers.get('content-type')).toBe('image/svg+xml')
    expect((await latest(tour.id)).title).not.toContain('Typed')
  })

  it('are for staff, and changed by content only', async () => {
    const paths = ['/checks', '/translations', '/preview', '/route.svg']
    for (const path of paths) {
      expect(await ask(null, 'GET', `/${tour.id}${path}`)).toMatchObject({ status: 401 })
      expect(await ask(sales, 'GET', `/nothing${path}`)).toMatchObject({ status: 404 })
    }
    const changes: [string, object][] = [
      ['/duplicate', {}],
      ['/days/x/duplicate', {}],
      ['/days/x/move', { position: 1 }],
      ['/copy-section', { from: tour.id, section: 'faq' }],
      ['/copy-days', { from: tour.id, day_ids: ['x'] }],
      ['/translations/fr/confirm', { keys: ['title'] }],
    ]
    for (const [path, body] of changes) {
      expect(await ask(null, 'POST', `/${tour.id}${path}`, body)).toMatchObject({ status: 401 })
      expect(await ask(sales, 'POST', `/${tour.id}${path}`, body)).toMatchObject({ status: 403 })
    }
  })
})
