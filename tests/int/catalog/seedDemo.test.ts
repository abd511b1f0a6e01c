import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { importPicture } from '@/src/commands/catalog/importPicture'
import { demoLogins } from '@/src/demo/demoLogins'
import { demoPictures } from '@/src/demo/pictures/demoPictures'
import { demoTours } from '@/src/demo/tours/demoTours'
import { rowOf, sql } from '@/src/platform/database/session'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
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
            (SELECT count(*)::int FROM domain_events WHERE type = 'tour.published') AS published`,
    )
  const all = {
    staff: demoLogins.length,
    tours: demoTours.length,
    variants: demoTours.flatMap(({ variants }) => variants).length,
    media: Object.keys(demoPictures).length,
    published: demoTours.length,
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
  }, 60_000)

  it('covers every country and style with at least twelve published tours', async () => {
    const cards = (await readCatalog(test.payload)).cards()
    expect(cards.length).toBeGreaterThanOrEqual(12)
    expect([...new Set(cards.map(({ destinationCountry }) => destinationCountry))].sort()).toEqual([
      'Cambodia',
      'Laos',
      'Thailand',
      'Vietnam',
    ])
    expect([...new Set(cards.flatMap(({ styles }) => styles))].sort()).toEqual([
      'Adventure',
      'Beach',
      'Budget',
      'Culture',
      'Family',
      'Food',
      'Luxury',
    ])
    const answers = await readCatalog(test.payload)
    const inVietnamese = JSON.parse(
      answers.tour({ id: 'demo-vietnam-three-kitchens', lang: 'vi' })?.().body.toString('utf8') ?? '{}',
    )
    expect(inVietnamese).toMatchObject({ title: 'Ba gian bếp Việt', durationDays: inVietnamese.days.length })
  })

  it('does not come back for what was deleted', async () => {
    const { docs } = await test.payload.find({ collection: 'tour-variants', limit: 1 })
    await test.payload.delete({ collection: 'tour-variants', id: docs[0]?.id ?? '' })
    await seed()
    expect(await counts()).toEqual({ ...all, variants: all.variants - 1 })
  })
})
