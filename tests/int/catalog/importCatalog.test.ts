import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { compareFeed } from '@/scripts/catalog/compareFeed'
import { type Line, runImport } from '@/scripts/catalog/runImport'
import { importTour } from '@/src/commands/catalog/importTour'
import { parseCatalogEntry } from '@/src/domain/catalog/parseCatalogEntry'
import { rowsOf, sql } from '@/src/platform/database/session'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'
import { createTour } from '@/tests/support/tourFixture'

const fixtures = path.resolve('tests/fixtures/catalog')
const pictureFolder = path.join(fixtures, 'pictures')
const trips = () => JSON.parse(readFileSync(path.join(fixtures, 'trips.json'), 'utf8'))
const mediaDir = mkdtempSync(path.join(tmpdir(), 'chapter2-media-'))

describe('catalog:import', () => {
  const test = withTestPayload({ MEDIA_DIR: mediaDir })
  afterAll(() => rmSync(mediaDir, { recursive: true, force: true }))

  const run = async (entries: unknown[], { withPictures = false } = {}): Promise<string[]> => {
    const lines: Line[] = []
    await runImport({
      payload: test.payload,
      entries,
      pictureFolder: withPictures ? pictureFolder : undefined,
      report: (line) => lines.push(line),
    })
    return lines.map(({ outcome, what, name, detail }) => `${outcome} ${what} ${name}${detail && `: ${detail}`}`)
  }
  const feed = async () => JSON.parse((await readCatalog(test.payload)).feed().body.toString('utf8'))
  const counts = async () => {
    const ctx = await test.context()
    const [row] = await rowsOf<Record<string, number>>(
      ctx.req,
      sql`SELECT (SELECT count(*)::int FROM tours) AS tours, (SELECT count(*)::int FROM audit_events WHERE action = 'tours.imported') AS audits,
            (SELECT count(*)::int FROM audit_events WHERE entity = 'tours') AS tour_audits,
            (SELECT count(*)::int FROM domain_events WHERE type = 'tour.published') AS events, (SELECT count(*)::int FROM media) AS media`,
    )
    return row
  }

  it('takes the file as it is, adding the destinations and styles it needs', async () => {
    expect(await run(trips())).toEqual([
      'made destination Vietnam',
      'made destination Laos',
      'made style Adventure',
      'made style Beach',
      'made style Culture',
      'made tour fixture-bay-by-kayak',
      'made tour fixture-temple-mornings',
      'made tour fixture-abroad',
    ])
    expect(compareFeed(await feed(), trips())).toEqual([])
    expect(await counts()).toEqual({ tours: 3, audits: 3, tour_audits: 3, events: 3, media: 0 })
  })

  it('changes nothing when it is run again, nor writes anything', async () => {
    const before = await counts()
    expect(await run(trips())).toEqual(trips().map(({ id }: { id: string }) => `unchanged tour ${id}`))
    expect(await counts()).toEqual(before)
  })

  it('brings each picture in once, with its licence, and says which it could not', async () => {
    expect(await run(trips(), { withPictures: true })).toEqual([
      'made picture assets/a.webp',
      'changed tour fixture-bay-by-kayak: image (picture), fallbackImage (picture)',
      'made picture assets/b.webp',
      'changed tour fixture-temple-mornings: image (picture), fallbackImage (picture)',
      'refused picture assets/missing.webp: is not in the pictures’ folder',
      'unchanged tour fixture-abroad',
    ])
    const { docs } = await test.payload.find({ collection: 'media', sort: 'sourcePath' })
    expect(
      docs.map(({ sourcePath, licence, licenceNote, credit, alt }) => ({
        sourcePath,
        licence,
        licenceNote,
        credit,
        alt,
      })),
    ).toEqual([
      { sourcePath: 'assets/a.webp', licence: 'stock', licenceNote: null, credit: null, alt: 'The Bay by Kayak' },
      { sourcePath: 'assets/b.webp', licence: 'stock', licenceNote: null, credit: null, alt: 'Temple Mornings' },
    ])
    const [first] = await feed()
    expect(first.image).toBe(`http://localhost:8787/api/media/file/${docs[1]?.filename}`)
    expect(compareFeed(await feed(), trips(), { apartFrom: ['image', 'fallbackImage'] })).toEqual([])
  })

  it('changes nothing when it is run again, with pictures or without', async () => {
    const before = await counts()
    const unchanged = (lines: string[]) => lines.filter((line) => line.startsWith('unchanged'))
    expect(unchanged(await run(trips(), { withPictures: true }))).toHaveLength(3)
    expect(unchanged(await run(trips()))).toHaveLength(3)
    expect(await counts()).toEqual(before)
  })

  it('changes what differs and keeps the translations and rows of what does not', async () => {
    const { docs } = await test.payload.find({
      collection: 'tours',
      where: { publicId: { equals: 'fixture-bay-by-kayak' } },
    })
    const rows = docs[0]?.highlights?.map(({ id }, index) => ({ id, text: ['Hang động', 'Làng nổi'][index] ?? '' }))
    await test.payload.update({
      collection: 'tours',
      id: docs[0]?.id ?? '',
      locale: 'vi',
      data: { highlights: rows, _status: 'published' },
    })

    const [first, ...others] = trips()
    const changed = { ...first, priceFrom: 1300, highlights: ['A floating village', 'A night aboard'], extra: 1 }
    expect((await run([changed, ...others]))[0]).toBe(
      'changed tour fixture-bay-by-kayak: priceFrom, highlights; ignored: extra',
    )
    const here = (await feed()).find(({ id }: { id: string }) => id === first.id)
    expect([here.priceFrom, here.highlights]).toEqual([1300, changed.highlights])
    const inVietnamese = await test.payload.findByID({ collection: 'tours', id: docs[0]?.id ?? '', locale: 'vi' })
    expect(inVietnamese.highlights?.map(({ text }) => text)).toEqual(['Làng nổi', 'A night aboard'])
    await run(trips())
  })

  it('refuses entry by entry, with the reason, and takes the others', async () => {
    const [first, second] = trips()
    const lines = await run([
      { ...first, priceFrom: '900' },
      null,
      { ...first, image: '../../etc/passwd' },
      second,
      second,
    ])
    expect(lines).toEqual([
      expect.stringMatching(/^refused tour fixture-bay-by-kayak: priceFrom: /),
      expect.stringMatching(/^refused tour entry 2: /),
      expect.stringMatching(/^refused tour fixture-bay-by-kayak: image: /),
      'refused tour fixture-temple-mornings: its id was already used by an entry above',
      'unchanged tour fixture-temple-mornings',
    ])
  })

  it('is refused a tour in a country that the catalog does not know', async () => {
    const parsed = parseCatalogEntry({ ...trips()[0], destinationCountry: 'Nowhere' })
    if (!parsed.accepted) throw new Error(parsed.reasons.join())
    expect((await refusalOf(importTour(await test.context(), parsed))).code).toBe('unknown-term')
  })

  it('leaves unpublished work of staff alone', async () => {
    const [first] = trips()
    await createTour(test.payload, { publicId: 'fixture-draft', draft: true })
    expect(await run([{ ...first, id: 'fixture-draft' }])).toEqual([
      'refused tour fixture-draft: it is a draft here: publish it in the panel, or give the entry another id',
    ])
    const { docs } = await test.payload.find({ collection: 'tours', where: { publicId: { equals: first.id } } })
    await test.payload.update({
      collection: 'tours',
      id: docs[0]?.id ?? '',
      data: { title: 'Being rewritten' },
      draft: true,
    })
    expect(await run([first])).toEqual([`unchanged tour ${first.id}`])
    expect(await run([{ ...first, priceFrom: 1 }])).toEqual([
      `refused tour ${first.id}: staff have saved changes to it that are not published yet`,
    ])
  })

  it('makes each tour once when two imports run at the same time', async () => {
    const [first] = trips()
    const entries = ['x', 'y', 'z'].map((name) => ({
      ...first,
      id: `fixture-race-${name}`,
      destinationCountry: 'Bhutan',
    }))
    const lines = (await Promise.all([run(entries), run(entries)])).flat()
    expect(lines.filter((line) => line.startsWith('made tour'))).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith('made destination'))).toEqual(['made destination Bhutan'])
    expect(lines.filter((line) => line.startsWith('refused'))).toEqual([])
  })
})
