import { beforeAll, describe, expect, it } from '@jest/globals'
import { overrideSettings } from '@/src/platform/env'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

describe('the doors of publishing', () => {
  const app = withTestApp()
  const unknown = '00000000-0000-4000-8000-000000000000'
  let content: TestStaff
  let sales: TestStaff
  let tourId = ''

  beforeAll(async () => {
    content = await createStaff(app.payload, { roles: ['content'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
    tourId = (await createTour(app.payload, { publicId: 'at-the-door', draft: true })).id
  })

  const ask = async (
    path: string,
    { body, who = content, method }: { body?: object; who?: TestStaff | null; method?: string } = {},
  ) => {
    const answer = await app.fetch(`/api/v1${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: who?.headers ?? { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const said = await answer.json()
    return { status: answer.status, code: said.code, body: said }
  }

  const doors = (id: string): [path: string, body: object][] => [
    [`/tours/${id}/submit`, {}],
    [`/tours/${id}/send-back`, { comment: 'No' }],
    [`/tours/${id}/approve`, {}],
    [`/tours/${id}/publish`, {}],
    [`/tours/${id}/unpublish`, {}],
    [`/tours/${id}/pause`, {}],
    [`/tours/${id}/resume`, {}],
    [`/tours/${id}/retire`, {}],
    [`/tours/${id}/plans`, { kind: 'publish', at: '2031-01-01T00:00:00Z' }],
    [`/destinations/${id}/switch`, { is_offered: false }],
  ]

  it('are closed to strangers, to other roles, and know no unknown record', async () => {
    for (const [path, body] of [
      ...doors(tourId),
      ['/feed/hold', { version: 1, reason: 'No' }],
      ['/feed/release', {}],
      ['/feed/push', {}],
    ] as const) {
      expect([path, (await ask(path, { body, who: null })).status]).toEqual([path, 401])
      expect([path, (await ask(path, { body, who: sales })).status]).toEqual([path, 403])
    }
    for (const [path, body] of doors(unknown)) expect([path, (await ask(path, { body })).status]).toEqual([path, 404])
    expect((await ask(`/tour-plans/${unknown}/cancel`, { body: {} })).status).toBe(404)
    expect((await ask('/feed/hold', { body: { version: 77, reason: 'None' } })).status).toBe(404)
    expect((await ask('/feed/preview?version=77')).status).toBe(404)
  })

  it('refuse what does not validate and what the state does not allow', async () => {
    expect((await ask(`/tours/${tourId}/send-back`, { body: {} })).status).toBe(422)
    expect((await ask('/feed/hold', { body: { version: 0 } })).status).toBe(422)
    expect((await ask('/catalog/order/preview', { body: { on: 'soon' } })).status).toBe(422)
    expect(await ask(`/tours/${tourId}/approve`, { body: {} })).toMatchObject({
      status: 409,
      code: 'illegal-transition',
    })
    expect(await ask(`/tours/${tourId}/resume`, { body: {} })).toMatchObject({
      status: 409,
      code: 'illegal-transition',
    })
    expect(await ask('/feed/release', { body: {} })).toMatchObject({ status: 409, code: 'feed-is-not-held' })
    const push = async () => (await ask('/feed/push', { body: {} })).body
    const notPushed = { status: 409, code: 'feed-is-not-pushed' }
    expect(await push()).toMatchObject({ ...notPushed, detail: 'The settings name no place to push the file to.' })
    overrideSettings({ FEED_FOLDER: 'feed' })
    expect(await push()).toMatchObject({ ...notPushed, detail: 'Nothing was published yet.' })
    overrideSettings({ FEED_FOLDER: '' })
    const order = async (body: object) => (await ask('/catalog/order', { body, method: 'PUT' })).code
    expect(await order({ priorities: [{ tour_id: unknown, priority: 1 }] })).toBe('unknown-tour')
    expect(await order({ remove_boosts: [unknown] })).toBe('unknown-boost')
    const incomplete = await createTour(app.payload, { priceFromUsd: null, draft: true })
    expect(await ask(`/tours/${incomplete.id}/publish`, { body: {} })).toMatchObject({
      status: 422,
      code: 'tour-incomplete',
    })
  })

  it('lead from draft to the website, to a version held, and on', async () => {
    expect((await ask(`/tours/${tourId}/submit`, { body: {} })).body).toEqual({ stage: 'in_review' })
    expect((await ask(`/tours/${tourId}/approve`, { body: {} })).body).toEqual({ stage: 'published' })
    const { items } = (await ask('/feed/versions')).body
    expect(items).toMatchObject([{ number: 1, tours: 1, changes: [{ kind: 'added', public_id: 'at-the-door' }] }])
    await createTour(app.payload, { publicId: 'second' })
    expect((await ask('/feed/preview?version=1')).body.changes).toMatchObject([
      { kind: 'removed', public_id: 'second' },
    ])
    expect((await ask('/feed/hold', { body: { version: 1, reason: 'Trying' } })).body).toEqual({ held_version: 1 })
    expect((await ask('/feed/versions')).body.hold).toMatchObject({ version: 1, reason: 'Trying' })
    expect((await ask('/feed/release', { body: {} })).body).toEqual({ version: 2 })
    const change = { priorities: [{ tour_id: tourId, priority: 900 }] }
    const previewed = await ask('/catalog/order/preview', { body: { ...change, on: '2031-01-01' } })
    expect(previewed.body.items).toMatchObject([
      { public_id: 'at-the-door', position: 1 },
      { public_id: 'second', position: 2 },
    ])
    expect((await ask('/catalog/order', { body: change, method: 'PUT' })).body).toEqual({ status: 'saved' })
    expect((await ask('/catalog/order')).body.items[0]).toMatchObject({ priority: 900, effective: 900 })
    const stale = { priorities: [{ tour_id: tourId, priority: 10, seen: 50 }] }
    expect(await ask('/catalog/order', { body: stale, method: 'PUT' })).toMatchObject({
      status: 409,
      code: 'order-changed',
    })
    const season = {
      note: 'Tet',
      destination_id: null,
      tour_id: tourId,
      amount: 7,
      first_day: '2031-02-01',
      last_day: '2031-02-09',
    }
    await ask('/catalog/order', { body: { add_boosts: [season] }, method: 'PUT' })
    expect((await ask('/catalog/order?on=2031-02-09')).body.items[0]).toMatchObject({
      effective: 907,
      boosts: [{ note: 'Tet', amount: 7, first_day: '2031-02-01', last_day: '2031-02-09' }],
    })
    expect((await ask('/catalog/order?on=2031-02-10')).body.items[0]).toMatchObject({ effective: 900, boosts: [] })
  })

  it('name who may look a tour over, and what is planned for one tour', async () => {
    const names = (await ask('/catalog/reviewers')).body.items.map(({ id }: { id: string }) => id)
    expect(names).toContain(content.user.id)
    expect(names).not.toContain(sales.user.id)
    expect((await ask('/catalog/reviewers', { who: sales })).status).toBe(403)
    const [first, second] = [await createTour(app.payload), await createTour(app.payload)]
    const at = new Date(Date.now() + 400 * 24 * 60 * 60 * 1000).toISOString()
    for (const { id } of [first, second]) await ask(`/tours/${id}/plans`, { body: { kind: 'unpublish', at } })
    const { items } = (await ask(`/tour-plans?tour_id=${first.id}`)).body
    expect(items).toMatchObject([{ tour_id: first.id, kind: 'unpublish', state: 'planned' }])
    expect((await ask(`/tour-plans/${items[0].id}/cancel`, { body: {} })).body).toEqual({ state: 'cancelled' })
    expect((await ask(`/tour-plans?tour_id=${first.id}`)).body.items).toEqual([])
    expect(await ask(`/tour-plans/${items[0].id}/cancel`, { body: {} })).toMatchObject({
      status: 409,
      code: 'plan-is-settled',
    })
  })

  it('tell visitors of a retired tour where to go instead', async () => {
    const gone = await createTour(app.payload, { publicId: 'gone' })
    await ask(`/tours/${gone.id}/retire`, { body: { redirect_to: tourId } })
    const answer = await app.fetch('/public/v1/tours/gone')
    expect([answer.status, (await answer.json()).redirect_to]).toEqual([410, 'at-the-door'])
    expect((await app.fetch(`/api/tours/${gone.id}`)).status).toBe(404)
  })
})
