import { describe, expect, it } from '@jest/globals'
import { changeTourOffer } from '@/src/commands/catalog/changeTourOffer'
import { publishTourVersion } from '@/src/commands/catalog/publishTourVersion'
import { restoreTourVersion } from '@/src/commands/catalog/restoreTourVersion'
import type { Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { tourVersionChanges } from '@/src/queries/catalog/tourVersionChanges'
import { tourVersions } from '@/src/queries/catalog/tourVersions'
import { statementsDuring } from '@/tests/support/countQueries'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; data?: { code?: string } }) => error.data?.code ?? error.code ?? String(error),
  )

describe('the versions of a tour', () => {
  const test = withTestPayload()
  const person = (name: string, role: 'content' | 'manager' = 'content') =>
    addStaff(test.payload, { roles: [role], name })
  const as = (who: Staff) =>
    test.context({ actor: { kind: 'staff', id: who.id, name: who.name }, user: { ...who, collection: 'staff' } })
  const asks = (isAsked: boolean) =>
    test.payload.updateGlobal({ slug: 'company-settings', data: { asksSecondPerson: isAsked } })
  const edit = (
    id: string,
    data: object,
    { who, locale = 'en' as 'en' | 'de', draft = true }: { who: Staff; locale?: 'en' | 'de'; draft?: boolean },
  ) => test.payload.update({ collection: 'tours', id, draft, locale, data, user: { ...who, collection: 'staff' } })
  const newest = (id: string) =>
    test.payload.findByID({ collection: 'tours', id, draft: true, depth: 0, locale: 'all' }) as unknown as Promise<
      Record<string, never>
    >
  const onWebsite = (id: string) => test.payload.findByID({ collection: 'tours', id, depth: 0 })
  const lines = async (tourId: string, limit = 20) => tourVersions((await test.context()).req, { tourId, limit })
  const written = (id: string, actions: string) =>
    rowsOf<{ action: string }>(
      test,
      sql`SELECT action FROM audit_events WHERE entity_id = ${id} AND action LIKE ${actions} ORDER BY id`,
    )

  /** Published as `First`, then edited twice; the versions' ids, the newest first, and what somebody read. */
  const anEditedTour = async (who: Staff, more: object = {}) => {
    const { id } = await createTour(test.payload, {
      title: 'First',
      days: [{ title: 'Hue', description: 'To Hue.' }],
      ...more,
    })
    await edit(id, { title: 'Zuerst' }, { who, locale: 'de', draft: false })
    await edit(id, { title: 'Second', priceFromUsd: 1100, days: [{ title: 'Hoi An', description: 'There.' }] }, { who })
    const found = await lines(id)
    const [last, first] = [found[0], found.at(-1)]
    return { id, first: first?.id ?? '', german: found.at(-2)?.id ?? '', seen: new Date(last?.at ?? 0), found }
  }

  it('are listed with who made them and what they changed', async () => {
    const ann = await person('Ann')
    const { found } = await anEditedTour(ann)
    expect(found.map(({ status, by, changed, isNewest }) => ({ status, by, changed, isNewest }))).toEqual([
      {
        status: 'draft',
        by: 'Ann',
        isNewest: true,
        changed:
          'English title changed; Day 1: “Hue” replaced by “Hoi An”; Price from: “US$ 900” → “US$ 1,100”; 1 more',
      },
      { status: 'published', by: 'Ann', isNewest: false, changed: 'German title added' },
      { status: 'published', by: null, isNewest: false, changed: null },
    ])
  })

  it('are listed and compared in as many statements for many as for one, and no more than asked for', async () => {
    const ann = await person('Ann')
    const { id, first } = await anEditedTour(ann)
    const one = await statementsDuring(() => lines(id, 1))
    expect(await lines(id, 2)).toHaveLength(2)
    expect((await lines(id, 2)).at(-1)?.changed).toBe('German title added')
    const many = await statementsDuring(() => lines(id, 50))
    expect(many).toHaveLength(one.length)
    expect(one.length).toBeLessThanOrEqual(3)
    const { req } = await test.context()
    const compared = await statementsDuring(() => tourVersionChanges(req, { tourId: id, from: first }))
    expect(compared.length).toBeLessThanOrEqual(3)
  })

  it('are compared with the newest or another, and say what became of the variants meanwhile', async () => {
    const ann = await person('Ann')
    const { id, first, german } = await anEditedTour(ann)
    const variant = await test.payload.create({
      collection: 'tour-variants',
      data: { tour: id, name: 'Comfort', level: 'comfort', priceFromUsd: 1500 },
    })
    await test.payload.update({ collection: 'tour-variants', id: variant.id, data: { level: 'luxury' } })
    await test.payload.delete({ collection: 'tour-variants', id: variant.id })
    await edit(id, { rating: 5 }, { who: ann })
    const { req } = await test.context()
    const since = await tourVersionChanges(req, { tourId: id, from: first })
    expect(since?.changes.map(({ section, text }) => `${section}: ${text}`)).toEqual([
      'Card: Rating: nothing → “5”',
      'Card: English title changed',
      'Card: German title added',
      'Days: Day 1: “Hue” replaced by “Hoi An”',
      'Variants and price: Price from: “US$ 900” → “US$ 1,100”',
      'Publishing: Standing: “published” → “draft”',
    ])
    expect(since?.texts[0]).toMatchObject({
      label: 'Title',
      before: { en: 'First' },
      after: { en: 'Second', de: 'Zuerst' },
    })
    expect(since?.variants.map(({ text }) => text)).toEqual([
      'Variant “Comfort” added',
      'Variant “Comfort”: level “comfort” → “luxury”',
      'Variant “Comfort” deleted',
    ])
    const between = await tourVersionChanges(req, { tourId: id, from: first, to: german })
    expect(between?.changes.map(({ text }) => text)).toEqual(['German title added'])
    const other = await createTour(test.payload)
    expect(await tourVersionChanges(req, { tourId: other.id, from: first })).toBeNull()
    expect(await tourVersionChanges(req, { tourId: id, from: 'no-id' })).toBeNull()
  })

  it('come back whole as a draft, while the website shows what it showed', async () => {
    const [ann, ben] = [await person('Ann'), await person('Ben')]
    const { id, german, seen } = await anEditedTour(ann)
    await restoreTourVersion(await as(ben), { tourId: id, versionId: german, seen })
    expect(await newest(id)).toMatchObject({
      title: { en: 'First', de: 'Zuerst' },
      priceFromUsd: 900,
      days: [{ title: { en: 'Hue' } }],
      _status: 'draft',
      stage: 'draft',
      editedBy: ben.id,
    })
    expect(await onWebsite(id)).toMatchObject({ title: 'First', _status: 'published' })
    expect((await lines(id))[0]).toMatchObject({ isNewest: true, by: 'Ben', status: 'draft' })
    expect(await written(id, 'tours.version%')).toEqual([{ action: 'tours.version_restored' }])
    const events = await rowsOf(
      test,
      sql`SELECT 1 FROM domain_events WHERE type = 'tour.edited' AND data->>'tourId' = ${id} AND data->>'what' = 'version'`,
    )
    expect(events).toHaveLength(1)
  })

  it('leave the place in the order, the public id and the offer as they are today', async () => {
    const ann = await person('Ann')
    const { id, first } = await anEditedTour(ann)
    await rowsOf(test, sql`UPDATE _tours_v SET version_priority = 77 WHERE parent_id = ${id} AND latest`)
    await changeTourOffer(await as(ann), { tourId: id, to: 'paused', reason: null })
    const seen = new Date((await lines(id))[0]?.at ?? 0)
    await restoreTourVersion(await as(ann), { tourId: id, versionId: first, seen })
    expect(await newest(id)).toMatchObject({ title: { en: 'First' }, priority: 77, offer: 'paused' })
  })

  it('go on the website again, with one entry, one event and one version of the feed', async () => {
    await asks(false)
    const ann = await person('Ann')
    const { id, first } = await anEditedTour(ann)
    await edit(id, { _status: 'published' }, { who: ann, draft: false })
    expect(await onWebsite(id)).toMatchObject({ title: 'Second' })
    const seen = new Date((await lines(id))[0]?.at ?? 0)
    const count = () => rowsOf<{ n: number }>(test, sql`SELECT count(*)::int AS n FROM feed_versions`)
    const [before] = await count()
    await publishTourVersion(await as(ann), { tourId: id, versionId: first, seen, isManager: false, reason: null })
    expect(await onWebsite(id)).toMatchObject({ title: 'First', priceFromUsd: 900, stage: 'published' })
    expect((await count())[0]?.n).toBe((before?.n ?? 0) + 1)
    expect(await written(id, 'tours.version%')).toEqual([{ action: 'tours.version_published' }])
    const events = await rowsOf<{ type: string }>(
      test,
      sql`SELECT type FROM domain_events WHERE data->>'tourId' = ${id} AND type IN ('tour.edited', 'tour.published') ORDER BY id`,
    )
    expect(events.at(-1)).toEqual({ type: 'tour.published' })
    expect(events.filter(({ type }) => type === 'tour.edited')).toEqual([])
  })

  it('are refused where somebody wrote since, where they are no earlier ones of it, and where they never were', async () => {
    const ann = await person('Ann')
    const { id, first, seen, found } = await anEditedTour(ann)
    const ctx = await as(ann)
    const other = await createTour(test.payload)
    const tried = (versionId: string, given: object = {}) =>
      codeOf(restoreTourVersion(ctx, { tourId: id, versionId, seen, ...given }))
    expect(await tried(found[0]?.id ?? '')).toBe('version-is-newest')
    expect(await tried('no-id')).toBe('not-found')
    expect(await tried(first, { tourId: other.id })).toBe('not-found')
    await edit(id, { rating: 4 }, { who: ann })
    expect(await tried(first)).toBe('tour-changed')
    expect(await written(id, 'tours.version%')).toEqual([])
  })

  it('are restored once, though two ask at once', async () => {
    const [ann, ben] = [await person('Ann'), await person('Ben')]
    const { id, first, german, seen } = await anEditedTour(ann)
    const outcomes = await Promise.all([
      codeOf(restoreTourVersion(await as(ann), { tourId: id, versionId: first, seen })),
      codeOf(restoreTourVersion(await as(ben), { tourId: id, versionId: german, seen })),
    ])
    expect(outcomes.filter((each) => each === 'tour-changed')).toHaveLength(1)
    expect(await written(id, 'tours.version%')).toHaveLength(1)
  })

  it('are published under the rules of today: a second person, the check list, and never a retired tour', async () => {
    await asks(true)
    const [ann, mia] = [await person('Ann'), await person('Mia', 'manager')]
    await asks(false)
    const { id, first, seen } = await anEditedTour(ann)
    await asks(true)
    const publish = async (who: Staff, given: object = {}) =>
      codeOf(
        publishTourVersion(await as(who), {
          tourId: id,
          versionId: first,
          seen,
          isManager: false,
          reason: null,
          ...given,
        }),
      )
    expect(await publish(ann)).toBe('asks-second-person')
    expect(await publish(mia, { isManager: true })).toBe('reason-required')
    expect((await lines(id))[0]?.at).toBe(seen.toISOString())
    await rowsOf(test, sql`UPDATE _tours_v SET version_price_from_usd = NULL WHERE id = ${first}`)
    expect(await publish(mia, { isManager: true, reason: 'Alone.' })).toBe('tour-incomplete')
    await rowsOf(test, sql`UPDATE _tours_v SET version_price_from_usd = 900 WHERE id = ${first}`)
    await changeTourOffer(await as(ann), { tourId: id, to: 'retired', reason: null })
    expect(await publish(mia, { isManager: true, reason: 'Alone.' })).toBe('tour-retired')
    expect(await written(id, 'tours.version%')).toEqual([])
    await asks(false)
  })
})
