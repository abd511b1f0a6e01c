import { beforeEach, describe, expect, it } from '@jest/globals'
import { publishTour } from '@/src/commands/catalog/publishTour'
import { publishTourVersion } from '@/src/commands/catalog/publishTourVersion'
import { submitTour } from '@/src/commands/catalog/submitTour'
import type { Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { previewedTour } from '@/src/queries/catalog/previewedTour'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { tourDesk } from '@/src/queries/catalog/tourDesk'
import { tourVersions } from '@/src/queries/catalog/tourVersions'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { status?: number; code?: string; data?: { code?: string } }) =>
      error.data?.code ?? error.code ?? String(error),
  )

describe('what a tour offers its variants at', () => {
  const test = withTestPayload()
  const asks = (isAsked: boolean) =>
    test.payload.updateGlobal({ slug: 'company-settings', data: { asksSecondPerson: isAsked } })
  const as = ({ id, name }: Staff) => test.context({ actor: { kind: 'staff', id, name } })
  const addVariant = (tour: string, name: string, priceFromUsd: number) =>
    test.payload.create({ collection: 'tour-variants', data: { tour, name, level: 'classic', priceFromUsd } })
  const change = (collection: 'tour-variants', id: string, data: object) =>
    test.payload.update({ collection, id, data })
  const offer = (id: string, variantOffers: object[], who?: Staff) =>
    test.payload.update({
      collection: 'tours',
      id,
      draft: true,
      data: { variantOffers },
      ...(who && { user: { ...who, collection: 'staff' } }),
    })
  const shown = async (publicId: string) => {
    const answer = (await readCatalog(test.payload)).tour({ id: publicId, lang: 'en' })
    const { variants, priceFrom } = JSON.parse(answer?.().body.toString('utf8') ?? '{}')
    return {
      priceFrom,
      variants: variants?.map((each: { name: string; priceFrom?: number }) => [each.name, each.priceFrom]),
    }
  }
  const newestVersion = async (tourId: string) => {
    const [version] = await rowsOf<{ id: string; at: Date }>(
      test,
      sql`SELECT id, version_updated_at AS at FROM _tours_v WHERE parent_id = ${tourId} AND latest`,
    )
    return { id: version?.id ?? '', seen: new Date(version?.at ?? 0) }
  }

  beforeEach(() => asks(false))

  /** A tour on the website that takes its price from its cheaper variant, in a version that knows both. */
  const aTour = async (publicId: string) => {
    const { id } = await createTour(test.payload, { publicId, draft: true, priceMode: 'derived', priceFromUsd: null })
    const [simple, fine] = [await addVariant(id, 'Simple', 900), await addVariant(id, 'Fine', 1500)]
    await test.payload.update({ collection: 'tours', id, data: { _status: 'published' } })
    const at = (price: number, isShown = true) => [
      { variant: simple.id, priceFromUsd: price, active: isShown },
      { variant: fine.id, priceFromUsd: 1500, active: true },
    ]
    return { id, simple, fine, at }
  }

  it('is on the website once a second person has approved the tour with it, and not before', async () => {
    const [ann, ben] = [
      await addStaff(test.payload, { roles: ['content'], name: 'Ann' }),
      await addStaff(test.payload, { roles: ['content'], name: 'Ben' }),
    ]
    const { id, at } = await aTour('approved')
    await asks(true)
    await offer(id, at(950), ann)
    expect(await shown('approved')).toEqual({
      priceFrom: 900,
      variants: [
        ['Simple', 900],
        ['Fine', 1500],
      ],
    })
    await submitTour(await as(ann), { tourId: id, reviewerId: ben.id, note: null })
    const publish = async (who: Staff) =>
      publishTour(await as(who), { tourId: id, as: 'approved', isManager: false, seen: null, reason: null })
    expect(await codeOf(publish(ann))).toBe('asks-second-person')
    expect(await shown('approved')).toMatchObject({ priceFrom: 900 })
    await publish(ben)
    expect(await shown('approved')).toEqual({
      priceFrom: 950,
      variants: [
        ['Simple', 950],
        ['Fine', 1500],
      ],
    })
  })

  it('stands in the history, and comes back with an earlier version', async () => {
    const ann = await addStaff(test.payload, { roles: ['content'], name: 'Cleo' })
    const { id, at } = await aTour('history')
    const first = await newestVersion(id)
    await offer(id, at(990, false))
    await test.payload.update({ collection: 'tours', id, data: { _status: 'published' } })
    expect(await shown('history')).toEqual({ priceFrom: 1500, variants: [['Fine', 1500]] })
    const { req } = await test.context()
    const lines = await tourVersions(req, { tourId: id, limit: 2 })
    expect(lines.map(({ changed }) => changed).join(' | ')).toContain(
      'Variant “Simple”, price from: “US$ 900” → “US$ 990”; Variant “Simple”, on the website: “yes” → “no”',
    )
    const { seen } = await newestVersion(id)
    await publishTourVersion(await as(ann), {
      ...{ tourId: id, versionId: first.id, seen },
      ...{ isManager: false, reason: null },
    })
    expect(await shown('history')).toEqual({
      priceFrom: 900,
      variants: [
        ['Simple', 900],
        ['Fine', 1500],
      ],
    })
  })

  it('is what the check list and the preview of the draft look at', async () => {
    const { id, at } = await aTour('looked-at')
    const draft = await offer(id, [
      { ...at(0)[0], priceFromUsd: null },
      { ...at(0)[1], active: false },
    ])
    const { req } = await test.context()
    const desk = (await tourDesk(req, { ids: [id], now: new Date() })).get(id)
    expect(desk?.checks.map(({ code }) => code)).toContain('price-missing')
    const tour = desk?.facts.tour
    if (!tour) throw new Error('The tour is not there.')
    const preview = await previewedTour(test.payload, { tour, language: 'en' })
    expect(preview.tour.variants).toEqual([{ name: 'Simple', level: 'classic', summary: null }])
    expect(draft._status).toBe('draft')
    expect(await shown('looked-at')).toMatchObject({ priceFrom: 900 })
  })

  it('is not changed past the tour', async () => {
    const { id, simple } = await aTour('guarded')
    const other = await createTour(test.payload, { publicId: 'other' })
    expect(await codeOf(change('tour-variants', simple.id, { priceFromUsd: 1 }))).toBe('offered-by-its-tour')
    expect(await codeOf(change('tour-variants', simple.id, { active: false }))).toBe('offered-by-its-tour')
    expect(await codeOf(change('tour-variants', simple.id, { tour: other.id }))).toBe('variant-stays')
    expect(await codeOf(change('tour-variants', simple.id, { level: 'budget', priceFromUsd: 900 }))).toBe('done')
    const publishAt = (priceFromUsd: unknown) =>
      test.payload.update({
        collection: 'tours',
        id,
        data: { variantOffers: [{ variant: simple.id, priceFromUsd, active: true }], _status: 'published' },
      })
    for (const wrong of [-5, 9.5, 'much']) expect(await codeOf(publishAt(wrong))).toMatch(/Prices of the variants/)
    expect(await shown('guarded')).toMatchObject({ priceFrom: 900 })
  })

  it('waits for a second person, where one is asked, also when a variant comes or goes', async () => {
    const { id, simple } = await aTour('comes-and-goes')
    await asks(true)
    const cheap = await addVariant(id, 'Cheap', 100)
    expect(cheap.active).toBe(false)
    const remove = (variant: string) => test.payload.delete({ collection: 'tour-variants', id: variant })
    expect(await codeOf(remove(simple.id))).toBe('variant-is-shown')
    expect(await codeOf(remove(cheap.id))).toBe('done')
    expect(await shown('comes-and-goes')).toMatchObject({ priceFrom: 900 })
  })
})
