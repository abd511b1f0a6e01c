import { describe, expect, it } from '@jest/globals'
import { importTour } from '@/src/commands/catalog/importTour'
import type { TranslationRecord } from '@/src/domain/catalog/translations'
import type { Tour } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

type Refused = { status: number; data: { code: string; checks: { code: string; path: string }[] } }

describe('publishing a tour', () => {
  const test = withTestPayload()
  const refusal = async (work: Promise<unknown>): Promise<Refused> => {
    try {
      await work
    } catch (error) {
      return error as Refused
    }
    throw new Error('It was not refused.')
  }
  const publish = (id: string, data: Partial<Tour> = {}, locale?: 'fr') =>
    test.payload.update({ collection: 'tours', id, locale, data: { ...data, _status: 'published' } as never })
  const reasons = async (work: Promise<unknown>) => {
    const { status, data } = await refusal(work)
    return [status, data.code, ...data.checks.map(({ code, path }) => `${code} ${path}`)]
  }
  const picture = (licence: 'unknown' | 'own_work', more: object = {}) =>
    rowsOf<{ id: string }>(
      { payload: test.payload },
      sql`WITH made AS (INSERT INTO media (id, licence, url, licence_expires_on)
            VALUES (gen_random_uuid(), ${licence}, '/a.webp', ${(more as { ends?: string }).ends ?? null}) RETURNING id)
          INSERT INTO media_locales (alt, _locale, _parent_id) SELECT 'A bay', 'en', id FROM made RETURNING _parent_id AS id`,
    ).then(([row]) => row?.id ?? '')

  it('is refused without a price, whether typed or the cheapest variant’s', async () => {
    const tour = await createTour(test.payload, { priceFromUsd: null, draft: true })
    expect(await reasons(publish(tour.id))).toEqual([422, 'tour-incomplete', 'price-missing priceFromUsd'])
    expect(await reasons(publish(tour.id, { priceMode: 'derived' }))).toEqual([
      422,
      'tour-incomplete',
      'price-missing priceMode',
    ])
    await test.payload.create({
      collection: 'tour-variants',
      data: { tour: tour.id, name: 'Classic', level: 'classic', priceFromUsd: 700, active: true },
    })
    expect(await publish(tour.id, { priceMode: 'derived' })).toMatchObject({ _status: 'published' })
  })

  it('is refused for pictures without rights, or whose licence ended', async () => {
    const tour = await createTour(test.payload, { draft: true })
    expect(await reasons(publish(tour.id, { image: await picture('unknown') }))).toContain(
      'picture-without-rights image',
    )
    const ended = await picture('own_work', { ends: '2020-01-01' })
    expect(await reasons(publish(tour.id, { gallery: [ended] }))).toContain('picture-licence-expired gallery')
    expect(await publish(tour.id, { image: await picture('own_work'), gallery: [] })).toMatchObject({
      _status: 'published',
    })
  })

  it('asks for the languages the company requires, and for English in all of them', async () => {
    await test.payload.updateGlobal({ slug: 'company-settings', data: { requiredLanguages: ['en', 'fr'] } })
    const tour = await createTour(test.payload, { draft: true })
    expect(await reasons(publish(tour.id))).toEqual([
      422,
      'tour-incomplete',
      'translation-missing title',
      'translation-missing shortDescription',
    ])
    expect(await publish(tour.id, { title: 'Un voyage', shortDescription: 'Fait par un test.' }, 'fr')).toMatchObject({
      _status: 'published',
    })
    await test.payload.updateGlobal({ slug: 'company-settings', data: { requiredLanguages: ['en'] } })

    const french = await test.payload.create({
      collection: 'tours',
      draft: true,
      locale: 'fr',
      data: { title: 'Sans anglais' } as never,
    })
    expect(await reasons(publish(french.id, {}, 'fr'))).toContain('text-missing title')
  })

  it('is refused when an older version is put back', async () => {
    const tour = await createTour(test.payload, { image: await picture('own_work') })
    const { docs } = await test.payload.findVersions({
      collection: 'tours',
      where: { parent: { equals: tour.id } },
      depth: 0,
    })
    await publish(tour.id, { image: null, title: 'Changed' })
    await rowsOf({ payload: test.payload }, sql`UPDATE media SET licence = 'unknown' WHERE id = ${String(tour.image)}`)
    const restored = test.payload.restoreVersion({ collection: 'tours', id: docs[0]?.id ?? '' })
    expect(await reasons(restored)).toContain('picture-without-rights image')
  })

  it('lets the website’s own tours in as they are, and says so in the record', async () => {
    await test.payload.create({ collection: 'destinations', data: { name: 'Importland' } })
    await test.payload.create({ collection: 'travel-styles', data: { name: 'Imported' } })
    const entry = {
      id: 'priceless',
      title: 'Priceless',
      shortDescription: 'Without a price.',
      destinationCountry: 'Importland',
      styles: ['Imported'],
      priority: 1,
      durationDays: 3,
      image: 'a.webp',
      fallbackImage: 'a.webp',
      highlights: [],
      seasonality: 'Always',
    }
    await importTour(await test.context(), { entry })
    const [entryMade] = await rowsOf<{ after: object }>(
      { payload: test.payload },
      sql`SELECT after FROM audit_events WHERE action = 'tours.imported' ORDER BY id DESC LIMIT 1`,
    )
    expect(entryMade?.after).toMatchObject({
      exemption: 'shown-on-the-website',
      publishedDespite: [{ code: 'price-missing', path: 'priceFromUsd' }],
    })
    const { docs } = await test.payload.find({ collection: 'tours', where: { publicId: { equals: 'priceless' } } })
    expect(await reasons(publish(docs[0]?.id ?? '', { title: 'By hand' }))).toContain('price-missing priceFromUsd')
  })

  it('keeps which English every translation was made from', async () => {
    const tour = await createTour(test.payload, { draft: true, highlights: [{ text: 'One' }] })
    const save = (data: object, locale: 'en' | 'fr') =>
      test.payload.update({ collection: 'tours', id: tour.id, draft: true, locale, data })
    const french = await save({ title: 'Un voyage', highlights: [{ id: tour.highlights?.[0]?.id, text: 'Un' }] }, 'fr')
    const made = french.translations as TranslationRecord
    expect(Object.keys(made).sort()).toEqual([`highlights.${tour.highlights?.[0]?.id}.text`, 'title'])
    const moved = await save({ title: 'Another title' }, 'en')
    expect(moved.translations).toEqual(made)
    const again = (await save({ title: 'Un autre voyage' }, 'fr')).translations as TranslationRecord
    expect(again.title?.fr?.source).not.toEqual(made.title?.fr?.source)
    expect(again[`highlights.${tour.highlights?.[0]?.id}.text`]).toEqual(
      made[`highlights.${tour.highlights?.[0]?.id}.text`],
    )
    expect(await save({ translations: { title: { fr: { source: 'forged', at: '' } } } }, 'en')).toMatchObject({
      translations: again,
    })
  })
})
