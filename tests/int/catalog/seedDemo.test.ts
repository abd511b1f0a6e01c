import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { importPicture } from '@/src/commands/catalog/importPicture'
import { demoAddresses } from '@/src/demo/demoLogins'
import { demoDestinations, demoStyles } from '@/src/demo/demoTerms'
import { demoRequests } from '@/src/demo/desk/demoRequests'
import { demoPictures } from '@/src/demo/pictures/demoPictures'
import { pictureTexts } from '@/src/demo/pictures/pictureTexts'
import { demoPlaces } from '@/src/demo/places/demoPlaces'
import { placeNames } from '@/src/demo/places/placeNames'
import { demoSuppliers } from '@/src/demo/suppliers/demoSuppliers'
import { cambodiaCulture } from '@/src/demo/tours/cambodiaCulture'
import { demoTours } from '@/src/demo/tours/demoTours'
import { laosFood } from '@/src/demo/tours/laosFood'
import { demoTranslations } from '@/src/demo/tours/translations/demoTranslations'
import { vietnamCultureFr } from '@/src/demo/tours/translations/vietnamCultureFr'
import { vietnamCulture } from '@/src/demo/tours/vietnamCulture'
import { vietnamFood } from '@/src/demo/tours/vietnamFood'
import { translationLanguages, translationTotals } from '@/src/domain/catalog/translations'
import { rowOf, sql } from '@/src/platform/database/session'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { tourDesk } from '@/src/queries/catalog/tourDesk'
import { offerOf } from '@/src/queries/quote/offerOf'
import { tourContent } from '@/src/queries/quote/tourContent'
import { withTestPayload } from '@/tests/support/testPayload'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const mediaDir = mkdtempSync(path.join(tmpdir(), 'chapter2-media-'))

describe('the demo data', () => {
  const test = withTestPayload({ MEDIA_DIR: mediaDir })
  afterAll(() => rmSync(mediaDir, { recursive: true, force: true }))

  const seed = async () => (await import('@/src/demo/seedDemo')).seedDemo(test.payload)
  const counts = async () =>
    rowOf<Record<string, number>>(
      (await test.context()).req,
      sql`SELECT (SELECT count(*)::int FROM staff) AS staff, (SELECT count(*)::int FROM tours WHERE _status = 'published') AS tours,
            (SELECT count(*)::int FROM tour_variants) AS variants, (SELECT count(*)::int FROM media) AS media,
            (SELECT count(*)::int FROM domain_events WHERE type = 'tour.published') AS published,
            (SELECT count(*)::int FROM media_locales WHERE alt <> '') AS alts,
            (SELECT count(*)::int FROM places_locales WHERE name <> '') AS "placeNames",
            (SELECT count(*)::int FROM (SELECT summary FROM destinations_locales UNION ALL SELECT summary FROM travel_styles_locales) term WHERE summary <> '') AS summaries,
            (SELECT count(*)::int FROM places) AS places, (SELECT count(*)::int FROM partners) AS partners,
            (SELECT count(*)::int FROM components) AS components,
            (SELECT count(*)::int FROM rate_cards WHERE active_version_id IS NOT NULL) AS "rateCards",
            (SELECT count(*)::int FROM quotes) AS quotes, (SELECT count(*)::int FROM leads) AS leads`,
    )
  const all = {
    staff: demoAddresses.length,
    tours: demoTours.length,
    variants: demoTours.flatMap(({ variants }) => variants).length,
    media: Object.keys(demoPictures).length,
    alts: Object.keys(demoPictures).length * 5,
    published: demoTours.length,
    places: demoPlaces.length,
    placeNames: demoPlaces.length * 5,
    summaries: [...demoDestinations, ...demoStyles].length * 5,
    partners: demoSuppliers.length,
    components: demoSuppliers.flatMap(({ components }) => components).length,
    rateCards: demoSuppliers.flatMap(({ cards }) => cards).length,
    quotes: 2,
    leads: 1 + demoRequests.length,
  }

  // Drawing is tried elsewhere and takes its time: here the pictures were drawn before the process was killed.
  const drawn = async () => {
    for (const name of Object.keys(demoPictures))
      await importPicture(await test.context(), {
        sourcePath: `demo/${name}`,
        file: { name: `${name}.png`, data: onePixel, mimetype: 'image/png' },
        alt: name,
        licence: 'own_work',
        credit: null,
        licenceNote: null,
      })
  }

  it('is taken up where a killed run left it, and made once', async () => {
    await drawn()
    await Promise.all([seed(), seed()])
    expect(await counts()).toEqual(all)
    await seed()
    expect(await counts()).toEqual(all)
  }, 120_000)

  it('covers every country and style with at least twelve published tours', async () => {
    const cards = (await readCatalog(test.payload)).cards()
    expect(cards.length).toBeGreaterThanOrEqual(12)
    const distinct = (words: string[]) => [...new Set(words)].sort().join(' ')
    expect(distinct(cards.map(({ destinationCountry }) => destinationCountry))).toBe('Cambodia Laos Thailand Vietnam')
    const styles = 'Adventure Beach Budget Culture Family Food Luxury'
    expect(distinct(cards.flatMap((card) => card.styles))).toBe(styles)
  })

  const tourIds = async () => {
    const { docs } = await test.payload.find({ collection: 'tours', limit: 0, depth: 0 })
    return new Map(docs.map(({ publicId, id }) => [publicId, id]))
  }

  it('translates one tour whole, two into some languages and the others not yet, and knows what is older than its English', async () => {
    const ctx = await test.context()
    const desks = await tourDesk(ctx.req, { ids: [...(await tourIds()).values()], now: ctx.now })
    const marks = new Map([...desks.values()].map((desk) => [desk.facts.tour.publicId, desk.marks]))
    expect(marks.size).toBe(demoTours.length)
    const complete = [...marks].flatMap(([publicId, texts]) =>
      translationLanguages
        .filter((language) => translationTotals(texts)[language].missing === 0)
        .map((language) => `${publicId} ${language}`),
    )
    expect(complete.toSorted()).toEqual([
      `${cambodiaCulture.publicId} de`,
      `${cambodiaCulture.publicId} fr`,
      `${laosFood.publicId} fr`,
      ...['de', 'es', 'fr', 'vi'].map((language) => `${vietnamCulture.publicId} ${language}`),
    ])
    const older = [...marks].flatMap(([publicId, texts]) =>
      texts.flatMap(({ path, standing }) =>
        translationLanguages
          .filter((language) => standing[language] === 'outdated')
          .map((language) => [publicId, language, path]),
      ),
    )
    expect(older).toEqual([[laosFood.publicId, 'fr', 'days.4.description']])
    const untouched = marks.get(vietnamFood.publicId) ?? []
    expect(translationTotals(untouched).fr).toEqual({ missing: untouched.length, outdated: 0, current: 0 })
  })

  it.each(translationLanguages)('shows all that a tour says in %s', async (language) => {
    const said = demoTranslations[vietnamCulture.publicId]?.[language]
    const answer = (await readCatalog(test.payload)).tour({ id: vietnamCulture.publicId, lang: language })
    const shown = JSON.parse(answer?.().body.toString('utf8') ?? '{}')
    const { days = [], metaTitle, metaDescription, ...others } = said ?? {}
    expect(shown).toMatchObject({ ...others, meta: { title: metaTitle, description: metaDescription } })
    expect(shown.days).toMatchObject(days)
    expect(shown.days[3].picture.alt).toBe(pictureTexts['bay-dawn'][language])
    expect(shown.days[3].places.map(({ name }: { name: string }) => name)).toEqual(
      ['Lan Ha Bay', 'Hue'].map((name) => placeNames.get(name)?.[language]),
    )
  })

  it('gives a quote in French the French of its tour', async () => {
    const tourId = (await tourIds()).get(vietnamCulture.publicId) ?? ''
    const content = await tourContent(await test.context(), { tourId, language: 'fr' })
    expect(content.title).toBe(vietnamCultureFr.title)
    expect(content.days).toMatchObject(vietnamCultureFr.days)
    expect(content.inclusions?.map(({ text }) => text)).toEqual(vietnamCultureFr.inclusions)
    expect(content.exclusions?.map(({ text }) => text)).toEqual(vietnamCultureFr.exclusions)
  })

  it('describes what is sold in every language, and prices it for two years in three currencies', async () => {
    const found = await rowOf(
      (await test.context()).req,
      sql`SELECT (SELECT count(*)::int FROM components_locales WHERE title <> '' AND description <> '') AS texts,
            (SELECT count(DISTINCT type)::int FROM components) AS types,
            (SELECT count(*)::int FROM rate_card_versions WHERE status = 'active' AND valid_to > now()::date::text) AS valid,
            (SELECT count(*)::int FROM rate_card_versions WHERE status = 'active' AND valid_to <= now()::date::text) AS expired,
            (SELECT count(*)::int FROM rate_card_versions WHERE status = 'draft') AS drafts,
            (SELECT string_agg(DISTINCT currency::text, ' ' ORDER BY currency::text) FROM rate_card_versions) AS currencies,
            (SELECT count(*)::int FROM rate_card_versions_closures WHERE kind = 'stop_sell') AS "stopSells",
            (SELECT count(*)::int FROM inventory_allocations) AS allocations, (SELECT count(*)::int FROM markup_rules) AS markups`,
    )
    expect(found).toEqual({
      texts: all.components * 5,
      types: 7,
      valid: all.rateCards - 1,
      expired: 1,
      drafts: 1,
      currencies: 'THB USD VND',
      stopSells: 1,
      allocations: 3,
      markups: 7,
    })
  })

  it('quotes ten days in two classes of hotels that could be sent as they are', async () => {
    const ctx = await test.context()
    const draft = await rowOf<{ id: string; total: number }>(
      ctx.req,
      sql`SELECT id, total_minor::int AS total FROM quote_versions WHERE status = 'draft'`,
    )
    const { offer, priced, reasonsNotToSend } = await offerOf(ctx, { versionId: draft?.id ?? '' })
    expect(reasonsNotToSend).toEqual([])
    expect(offer?.view.days).toHaveLength(10)
    expect(priced.options.map(({ name, priced: { warnings } }) => [name, warnings.length])).toEqual([
      ['Classic', 0],
      ['Comfort', 0],
    ])
    expect(draft?.total).toBe(priced.shown.quote.total.amountMinor)
    const sells = (option: number) =>
      Object.fromEntries(
        priced.options[option]?.priced.lines.map(({ line, sell }) => [line.label, sell.amountMinor]) ?? [],
      )
    // ₫1,950,000 a double at 25,400 to the dollar, 2 % buffer and 22 % markup are 95.53, ₫1,750,000 a single 85.74; stay four, pay three.
    expect(sells(0)['Lantern Riverside, Hoi An']).toBe(3 * 9553 + 3 * 8574)
    // Two in a suite at 235.00 and one alone at 385.00, 18 % on both.
    expect(sells(1)['One night on Lan Ha Bay']).toBe(2 * 27_730 + 45_430)
  })

  it('has a desk whose assignments say why, whose clocks are late, soon due and in time, and where nobody is free', async () => {
    const desk = await rowOf<Record<string, unknown>>(
      (await test.context()).req,
      sql`SELECT (SELECT count(*)::int FROM teams) AS teams, (SELECT count(*)::int FROM routing_rules) AS rules,
            (SELECT count(*)::int FROM sla_policies) AS times, (SELECT count(*)::int FROM staff_leave) AS leave,
            (SELECT count(*)::int FROM leads WHERE owner_rule_id IS NULL) AS unruled,
            (SELECT owner_reason FROM leads WHERE language = 'de') AS german,
            (SELECT l.owner_reason FROM leads l JOIN customers c ON c.id = l.customer_id WHERE c.name = 'Demo Walter Quist') AS rich,
            (SELECT count(*)::int FROM lead_clocks WHERE kind = 'first_response' AND due_at < now() AND running_since IS NOT NULL) > 0 AS late,
            (SELECT count(*)::int FROM lead_clocks WHERE warn_at <= now() AND due_at > now()) > 0 AS soon,
            (SELECT count(*)::int FROM lead_clocks WHERE warn_at > now()) > 0 AS intime,
            (SELECT count(*)::int FROM leads WHERE first_response_minutes IS NOT NULL) AS answered,
            (SELECT count(DISTINCT last_touch_source)::int FROM leads) AS sources,
            (SELECT count(DISTINCT stage)::int FROM leads) AS stages`,
    )
    expect(desk).toMatchObject({ teams: 2, rules: 5, times: 4, leave: 2, unruled: 0 })
    expect(desk).toMatchObject({ late: true, soon: true, intime: true, answered: 8, stages: 3 })
    expect(desk?.sources).toBeGreaterThanOrEqual(4)
    expect(desk?.german).toMatch(/^Nobody: rule “Demo: guests who write in German”.*Demo Sales Away is on leave until/)
    expect(desk?.rich).toMatch(/^Demo Sales: rule “Demo: large budgets in Vietnam” \(Vietnam, a budget from \$12000\)/)
  })

  it('shows every tour on a map', async () => {
    const rows = await rowOf<{ without: number }>(
      (await test.context()).req,
      sql`SELECT count(*)::int AS without FROM tours_days d
          WHERE NOT EXISTS (SELECT 1 FROM tours_rels r WHERE r.parent_id = d._parent_id AND r.path = 'days.' || (d._order - 1) || '.places')`,
    )
    expect(rows?.without).toBe(0)
  })

  it('does not come back for what was deleted', async () => {
    const { docs } = await test.payload.find({ collection: 'tour-variants', limit: 1 })
    await test.payload.delete({ collection: 'tour-variants', id: docs[0]?.id ?? '' })
    await seed()
    expect(await counts()).toEqual({ ...all, variants: all.variants - 1 })
  })
})
