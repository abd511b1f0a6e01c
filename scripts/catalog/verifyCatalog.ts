import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { openInstallation } from '@/src/installation'
import { rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { compareFeed } from './compareFeed'
import { readCatalogFile } from './readCatalogFile'
import { type Line, runImport } from './runImport'
import { runScript } from './runScript'

type Trip = Record<string, unknown> & { id: string; image: string }

const importOnce = async (
  payload: Payload,
  given: { entries: unknown[]; pictureFolder?: string },
): Promise<{ lines: Line[]; seconds: number }> => {
  const lines: Line[] = []
  const startedAt = performance.now()
  await runImport({ payload, ...given, report: (line) => lines.push(line) })
  return { lines, seconds: (performance.now() - startedAt) / 1000 }
}

const feedOf = async (payload: Payload): Promise<Trip[]> =>
  JSON.parse((await readCatalog(payload)).feed().body.toString('utf8'))

/** Names the pictures that the media library does not hold as pictures. */
const missingPictures = async (feed: Trip[], mediaDir: string): Promise<string[]> => {
  const missing: string[] = []
  for (const { id, image } of feed) {
    const file = path.join(mediaDir, decodeURIComponent(path.basename(new URL(image).pathname)))
    const picture = await sharp(file)
      .metadata()
      .catch(() => null)
    if (!picture?.width) missing.push(`${id}.image: ${image}`)
  }
  return missing
}

const check = (title: string, problems: string[]): number => {
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${title}`)
  for (const problem of problems) console.log(`       ${problem}`)
  return problems.length
}

const refusals = ({ lines }: { lines: Line[] }) =>
  lines.filter(({ outcome }) => outcome === 'refused').map(({ name, detail }) => `${name}: ${detail}`)
const stirred = ({ lines }: { lines: Line[] }) =>
  lines.filter(({ outcome }) => outcome !== 'unchanged').map(({ outcome, name }) => `${outcome} ${name}`)

const verify = async (
  payload: Payload,
  { catalogDir, mediaDir }: { catalogDir: string; mediaDir: string },
): Promise<number> => {
  const entries = (await readCatalogFile(path.join(catalogDir, 'trips.json'))) as Trip[]
  let problems = 0
  for (const pictureFolder of [undefined, catalogDir]) {
    const how = pictureFolder ? 'with pictures' : 'without pictures'
    const first = await importOnce(payload, { entries, pictureFolder })
    problems += check(`${entries.length} tours imported ${how} in ${first.seconds.toFixed(1)} s`, refusals(first))
    const feed = await feedOf(payload)
    const apartFrom = pictureFolder ? ['image', 'fallbackImage'] : []
    problems += check(
      `the feed says the same, field for field${pictureFolder ? ', but for the pictures’ addresses' : ''}`,
      compareFeed(feed, entries, { apartFrom }),
    )
    if (pictureFolder) problems += check('every picture is in the media library', await missingPictures(feed, mediaDir))
    const second = await importOnce(payload, { entries, pictureFolder })
    problems += check(`a second import changes nothing (${second.seconds.toFixed(1)} s)`, stirred(second))
    await rowsOf({ payload }, sql`TRUNCATE tours, media, destinations, travel_styles CASCADE`)
  }
  return problems
}

runScript(async () => {
  const catalogDir = process.env.CATALOG_DIR
  if (!catalogDir) throw new Error('Set CATALOG_DIR to the folder that holds trips.json and its pictures.')
  const home = await mkdtemp(path.join(tmpdir(), 'chapter2-verify-'))
  // Run by root, PostgreSQL has an account of its own, which must get in.
  await chmod(home, 0o755)
  const mediaDir = path.join(home, 'media')
  overrideSettings({ DATA_DIR: home, MEDIA_DIR: mediaDir, DATABASE_URL: '' })
  try {
    const store = await openInstallation()
    try {
      return (await verify(store.payload, { catalogDir: path.resolve(catalogDir), mediaDir })) > 0 ? 1 : 0
    } finally {
      await store.close()
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})
