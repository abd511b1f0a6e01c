import type { Payload } from 'payload'
import { addCatalogTerm } from '@/src/commands/catalog/addCatalogTerm'
import { type ImportedPictures, importTour } from '@/src/commands/catalog/importTour'
import { type CatalogEntry, parseCatalogEntry } from '@/src/domain/catalog/parseCatalogEntry'
import { DomainError } from '@/src/domain/shared/domainError'
import { systemActor } from '@/src/platform/actor'
import { type Context, createContext } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'
import { openPictureFolder, type PictureFolder } from './pictureFolder'

export type Outcome = 'made' | 'changed' | 'unchanged' | 'refused'
export type Line = {
  outcome: Outcome
  what: 'tour' | 'picture' | 'destination' | 'style'
  name: string
  detail: string
}

type Import = { payload: Payload; entries: unknown[]; pictureFolder?: string; report: (line: Line) => void }

type Run = Pick<Import, 'report'> & {
  context: () => Promise<Context>
  folder: PictureFolder | null
  brought: Map<string, string | null>
}

const reasonOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.detail
  return error instanceof Error ? error.message : String(error)
}

const addTerms = async ({ context, report }: Run, entries: CatalogEntry[]): Promise<void> => {
  const kinds = [
    { collection: 'destinations', what: 'destination', names: entries.map((entry) => entry.destinationCountry) },
    { collection: 'travel-styles', what: 'style', names: entries.flatMap((entry) => entry.styles) },
  ] as const
  for (const { collection, what, names } of kinds) {
    for (const name of new Set(names)) {
      const { made } = await addCatalogTerm(await context(), { collection, name })
      if (made) report({ outcome: 'made', what, name, detail: '' })
    }
  }
}

const bringPicture = async (
  { context, folder, brought, report }: Run,
  { sourcePath, alt }: { sourcePath: string; alt: string },
): Promise<string | undefined> => {
  if (!folder) return undefined
  if (!brought.has(sourcePath)) {
    try {
      const picture = await folder.bring(await context(), { sourcePath, alt })
      brought.set(sourcePath, picture?.id ?? null)
      if (picture?.made) report({ outcome: 'made', what: 'picture', name: sourcePath, detail: '' })
    } catch (error) {
      brought.set(sourcePath, null)
      report({ outcome: 'refused', what: 'picture', name: sourcePath, detail: reasonOf(error) })
    }
  }
  return brought.get(sourcePath) ?? undefined
}

const takeTour = async (run: Run, { entry, ignored }: { entry: CatalogEntry; ignored: string[] }): Promise<void> => {
  const pictures: ImportedPictures = {
    image: await bringPicture(run, { sourcePath: entry.image, alt: entry.title }),
    fallbackImage: await bringPicture(run, { sourcePath: entry.fallbackImage, alt: entry.title }),
  }
  const note = ignored.length > 0 ? `ignored: ${ignored.join(', ')}` : ''
  try {
    const { outcome, fields } = await importTour(await run.context(), { entry, pictures })
    run.report({ outcome, what: 'tour', name: entry.id, detail: [fields.join(', '), note].filter(Boolean).join('; ') })
  } catch (error) {
    run.report({ outcome: 'refused', what: 'tour', name: entry.id, detail: reasonOf(error) })
  }
}

/**
 * Takes the website's entries into the catalog, one transaction each, and reports every line as it happens. Run again
 * with the same entries it changes nothing.
 */
export const runImport = async ({ payload, entries, pictureFolder, report }: Import): Promise<void> => {
  const requestId = `catalog-import-${newId()}`
  const context = () => createContext({ payload, actor: systemActor('Catalog import'), requestId })
  const folder = pictureFolder === undefined ? null : await openPictureFolder(pictureFolder)
  const run: Run = { context, report, folder, brought: new Map() }

  const accepted: { entry: CatalogEntry; ignored: string[] }[] = []
  const seen = new Set<string>()
  for (const [index, raw] of entries.entries()) {
    const parsed = parseCatalogEntry(raw)
    const refuse = (name: string, detail: string) => report({ outcome: 'refused', what: 'tour', name, detail })
    if (!parsed.accepted) refuse(parsed.id ?? `entry ${index + 1}`, parsed.reasons.join('; '))
    else if (seen.has(parsed.entry.id)) refuse(parsed.entry.id, 'its id was already used by an entry above')
    else accepted.push({ entry: parsed.entry, ignored: parsed.ignoredFields })
    if (parsed.accepted) seen.add(parsed.entry.id)
  }
  await addTerms(
    run,
    accepted.map(({ entry }) => entry),
  )
  for (const each of accepted) await takeTour(run, each)
}
