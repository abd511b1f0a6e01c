import type { CatalogErrorCode } from '@/src/domain/catalog/errorCodes'
import type { CatalogEntry } from '@/src/domain/catalog/parseCatalogEntry'
import { type ImportedField, planImport } from '@/src/domain/catalog/planImport'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { anyOf, rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { knownTour, type TourHere } from '@/src/queries/catalog/knownTour'

export type ImportedPictures = { image?: string; fallbackImage?: string }
export type ImportedTour = { outcome: 'made' | 'changed' | 'unchanged'; fields: string[] }

type Imported = { entry: CatalogEntry; pictures?: ImportedPictures }

const termIds = async (tx: Tx, table: 'destinations' | 'travel_styles', names: string[]): Promise<string[]> => {
  const folded = names.map((name) => name.toLowerCase())
  const rows = await rowsOf<{ id: string; name: string }>(
    tx,
    sql`SELECT id, lower(name) AS name FROM ${sql.identifier(table)} WHERE lower(name) IN ${anyOf(folded)}`,
  )
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  return folded.map((name) => {
    const id = ids.get(name)
    if (id) return id
    throw new DomainError<CatalogErrorCode>('unknown-term', `there is no ${name} in the catalog`)
  })
}

const picturesFor = ({ entry, pictures }: Imported, here: TourHere | null): ImportedPictures => {
  // A picture chosen for the path the file still names stays: it may be staff's own choice.
  const isChosen = (name: 'image' | 'fallbackImage') => here?.pictures[name] && here.known[name] === entry[name]
  return {
    ...(pictures?.image && !isChosen('image') && { image: pictures.image }),
    ...(pictures?.fallbackImage && !isChosen('fallbackImage') && { fallbackImage: pictures.fallbackImage }),
  }
}

const dataOf = async (tx: Tx, entry: CatalogEntry, here: TourHere | null) => {
  const [destination = ''] = await termIds(tx, 'destinations', [entry.destinationCountry])
  const keptRow = (text: string) => here?.highlights.find((row) => row.text === text)?.id
  return {
    title: entry.title,
    shortDescription: entry.shortDescription,
    destination,
    styles: await termIds(tx, 'travel_styles', entry.styles),
    priority: entry.priority,
    durationDays: entry.durationDays,
    priceFromUsd: entry.priceFrom ?? null,
    imagePath: entry.image,
    fallbackImagePath: entry.fallbackImage,
    highlights: entry.highlights.map((text) => ({ text, ...(keptRow(text) && { id: keptRow(text) }) })),
    seasonality: entry.seasonality,
    rating: entry.rating ?? null,
    _status: 'published' as const,
  }
}

const written: Record<ImportedField, string> = {
  title: 'title',
  shortDescription: 'shortDescription',
  destinationCountry: 'destination',
  styles: 'styles',
  priority: 'priority',
  durationDays: 'durationDays',
  priceFrom: 'priceFromUsd',
  image: 'imagePath',
  fallbackImage: 'fallbackImagePath',
  highlights: 'highlights',
  seasonality: 'seasonality',
  rating: 'rating',
}

/** The website shows these tours already: taking them over as they are puts nothing new before visitors. */
const exemption = 'shown-on-the-website'

const publishedDespite = ({ req: { context } }: Tx) =>
  context.publishedDespite ? { exemption, publishedDespite: context.publishedDespite } : {}

const make = async (tx: Tx, { entry, pictures = {} }: Imported): Promise<ImportedTour> => {
  const data = { ...(await dataOf(tx, entry, null)), ...pictures, publicId: entry.id }
  const { id } = await tx.payload.create({ collection: 'tours', data, req: tx.req, depth: 0 })
  await audit(tx.req, {
    action: 'tours.imported',
    entity: 'tours',
    entityId: id,
    after: { ...entry, ...pictures, ...publishedDespite(tx) },
  })
  await emit(tx.req, { type: 'tour.published', data: { tourId: id, publicId: entry.id } })
  return { outcome: 'made', fields: [] }
}

const change = async (tx: Tx, imported: Imported, here: TourHere): Promise<ImportedTour> => {
  const { entry } = imported
  const fields = planImport(here.known, entry)
  const pictures = picturesFor(imported, here)
  if (fields.length === 0 && Object.keys(pictures).length === 0) return { outcome: 'unchanged', fields: [] }
  const all: Record<string, unknown> = await dataOf(tx, entry, here)
  const changes = Object.fromEntries(fields.map((field) => [written[field], all[written[field]]]))
  // What a picture shows is not known to fit a path that changed without bringing its picture along.
  const dropped = (['image', 'fallbackImage'] as const).filter((name) => fields.includes(name) && !pictures[name])
  const data = {
    ...changes,
    ...Object.fromEntries(dropped.map((name) => [name, null])),
    ...pictures,
    _status: 'published' as const,
  }
  await tx.payload.update({ collection: 'tours', id: here.id, data, req: tx.req, depth: 0 })
  const before = Object.fromEntries(fields.map((field) => [field, here.known[field]]))
  const after = {
    ...Object.fromEntries(fields.map((field) => [field, entry[field]])),
    ...pictures,
    ...publishedDespite(tx),
  }
  await audit(tx.req, { action: 'tours.imported', entity: 'tours', entityId: here.id, before, after })
  return { outcome: 'changed', fields: [...fields, ...Object.keys(pictures).map((name) => `${name} (picture)`)] }
}

/**
 * Takes one entry of the website's file into the catalog: made and published, changed where it differs, or left as it
 * is. Throws `tour-is-not-published`, `tour-has-a-draft` or `unknown-term`.
 */
export const importTour = (ctx: Context, imported: Imported): Promise<ImportedTour> =>
  inTransaction(ctx, async (tx) => {
    await rowOf(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('catalog:import', 0))`)
    tx.req.context.publishExemption = exemption
    const here = await knownTour(tx, imported.entry.id)
    return here ? change(tx, imported, here) : make(tx, imported)
  })
