import { beforeAll, describe, expect, it } from '@jest/globals'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

describe('the doors of a tour’s history', () => {
  const app = withTestApp()
  const unknown = '00000000-0000-4000-8000-000000000000'
  let content: TestStaff
  let sales: TestStaff
  let tourId = ''

  const ask = async (path: string, { body, who = content }: { body?: object; who?: TestStaff | null } = {}) => {
    const answer = await app.fetch(path.startsWith('/api') ? path : `/api/v1/tours/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: who?.headers ?? { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const said = await answer.json()
    return { status: answer.status, code: said.code, body: said }
  }
  const versions = async (): Promise<{ id: string; at: string }[]> => (await ask(`${tourId}/versions`)).body.items

  beforeAll(async () => {
    content = await createStaff(app.payload, { roles: ['content'] })
    sales = await createStaff(app.payload, { roles: ['sales'] })
    tourId = (await createTour(app.payload, { publicId: 'with-a-past', title: 'Then' })).id
    await app.payload.update({ collection: 'tours', id: tourId, draft: true, data: { title: 'Now', _status: 'draft' } })
  })

  it('are closed to strangers; all staff look, and content and managers bring back', async () => {
    const [newest, first] = await versions()
    const seen = { seen: newest?.at }
    const reads = [`${tourId}/versions`, `${tourId}/versions/${first?.id}/changes`]
    for (const path of reads) {
      expect([path, (await ask(path, { who: null })).status]).toEqual([path, 401])
      expect([path, (await ask(path, { who: sales })).status]).toEqual([path, 200])
    }
    for (const verb of ['restore', 'publish']) {
      const path = `${tourId}/versions/${first?.id}/${verb}`
      expect([path, (await ask(path, { body: seen, who: null })).status]).toEqual([path, 401])
      expect([path, (await ask(path, { body: seen, who: sales })).status]).toEqual([path, 403])
    }
  })

  it('know no unknown tour or version, and none of another tour', async () => {
    const [newest, first] = await versions()
    const other = await createTour(app.payload)
    const seen = { seen: newest?.at }
    for (const path of [`${unknown}/versions`, `no-id/versions`, `${tourId}/versions/${unknown}/changes`])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    expect((await ask(`${other.id}/versions/${first?.id}/changes`)).status).toBe(404)
    expect((await ask(`${tourId}/versions/${first?.id}/changes?to=${unknown}`)).status).toBe(404)
    for (const verb of ['restore', 'publish']) {
      expect((await ask(`${tourId}/versions/${unknown}/${verb}`, { body: seen })).status).toBe(404)
      expect((await ask(`${unknown}/versions/${first?.id}/${verb}`, { body: seen })).status).toBe(404)
    }
  })

  it('refuse what does not validate and what the tour’s state does not allow', async () => {
    const [newest, first] = await versions()
    const restore = `${tourId}/versions/${first?.id}/restore`
    expect((await ask(`${tourId}/versions?limit=51`)).status).toBe(422)
    expect((await ask(restore, { body: {} })).status).toBe(422)
    expect((await ask(restore, { body: { seen: 'yesterday' } })).status).toBe(422)
    expect(await ask(restore, { body: { seen: first?.at } })).toMatchObject({ status: 409, code: 'tour-changed' })
    expect(await ask(`${tourId}/versions/${newest?.id}/publish`, { body: { seen: newest?.at } })).toMatchObject({
      status: 409,
      code: 'version-is-newest',
    })
    const incomplete = await createTour(app.payload, { priceFromUsd: null, draft: true })
    await app.payload.update({ collection: 'tours', id: incomplete.id, draft: true, data: { priceFromUsd: 9 } })
    const { items } = (await ask(`${incomplete.id}/versions`)).body
    const again = await ask(`${incomplete.id}/versions/${items[1].id}/publish`, { body: { seen: items[0].at } })
    expect(again).toMatchObject({ status: 422, code: 'tour-incomplete' })
  })

  it('tell what changed, bring it back as a draft, and put it on the website again', async () => {
    const [newest, first] = await versions()
    const compared = (await ask(`${tourId}/versions/${first?.id}/changes`)).body
    expect(compared).toMatchObject({
      from: { id: first?.id, status: 'published', is_newest: false },
      to: { id: newest?.id, status: 'draft', is_newest: true },
      changes: [
        { section: 'Card', path: 'title', language: 'en', text: 'English title changed' },
        { section: 'Publishing', language: null },
      ],
      texts: [{ label: 'Title', before: { en: 'Then' }, after: { en: 'Now' } }],
      variants: [],
    })
    const restored = await ask(`${tourId}/versions/${first?.id}/restore`, { body: { seen: newest?.at } })
    expect(restored.body).toEqual({ stage: 'draft' })
    const [draft, edited] = await versions()
    const published = await ask(`${tourId}/versions/${edited?.id}/publish`, { body: { seen: draft?.at } })
    expect(published.body).toEqual({ stage: 'published' })
    expect((await (await app.fetch('/public/v1/tours/with-a-past')).json()).title).toBe('Now')
  })

  it('are not gone past by Payload’s own: what is restored there as a draft is one', async () => {
    await app.payload.updateGlobal({ slug: 'company-settings', data: { asksSecondPerson: true } })
    const first = (await versions()).at(-1)
    expect((await ask(`/api/tours/versions/${first?.id}`, { body: {} })).status).toBe(409)
    expect((await ask(`/api/tours/versions/${first?.id}?draft=true`, { body: {} })).status).toBe(200)
    const newest = await app.payload.findByID({ collection: 'tours', id: tourId, draft: true, depth: 0 })
    expect(newest).toMatchObject({ title: 'Then', _status: 'draft', stage: 'draft' })
    expect((await versions())[0]).toMatchObject({ status: 'draft', is_newest: true })
  })
})
