import type { TourRead } from '@/src/domain/catalog/tourFacts'
import { tourTexts } from '@/src/domain/catalog/tourTexts'
import type { TranslationRecord } from '@/src/domain/catalog/translations'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { latestTours } from '@/src/queries/catalog/latestTours'
import { lockTour } from './lockTour'

/** The rows of a copy have ids of their own: what is known of each translation moves to the text in the same place. */
const carryTranslations = async (tx: Tx, { source, copyId }: { source: TourRead; copyId: string }) => {
  const [copy] = await latestTours(tx.req, [copyId])
  const keys = new Map((copy ? tourTexts(copy.tour) : []).map(({ path, key }) => [path, key]))
  const record: TranslationRecord = {}
  for (const { path, key } of tourTexts(source.tour)) {
    const made = source.translations[key]
    const copied = keys.get(path)
    if (made && copied) record[copied] = made
  }
  const json = JSON.stringify(record)
  await rowsOf(tx, sql`UPDATE tours SET translations = ${json}::jsonb WHERE id = ${copyId}`)
  await rowsOf(tx, sql`UPDATE _tours_v SET version_translations = ${json}::jsonb WHERE parent_id = ${copyId}`)
}

const copyVariants = async (tx: Tx, { fromId, toId }: { fromId: string; toId: string }) => {
  const { payload, req } = tx
  const { docs } = await payload.find({
    collection: 'tour-variants',
    where: { tour: { equals: fromId } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs)
    await payload.duplicate({ collection: 'tour-variants', id, data: { tour: toId }, depth: 0, req })
  return docs.length
}

/** Makes a draft that is a tour over again: every text in every language, its variants, and a public id of its own; throws `not-found`. */
export const duplicateTour = (
  ctx: Context,
  { tourId, title }: { tourId: string; title?: string },
): Promise<{ tourId: string; publicId: string }> =>
  inTransaction(ctx, async (tx) => {
    const source = await lockTour(tx, tourId)
    const copy = await tx.payload.duplicate({
      collection: 'tours',
      id: tourId,
      draft: true,
      locale: 'en',
      data: { title: title ?? `${source.tour.title.en ?? 'Tour'} (copy)`, _status: 'draft' },
      depth: 0,
      req: tx.req,
    })
    await carryTranslations(tx, { source, copyId: copy.id })
    const variants = await copyVariants(tx, { fromId: tourId, toId: copy.id })
    await audit(tx.req, {
      action: 'tours.duplicated',
      entity: 'tours',
      entityId: copy.id,
      after: { from: tourId, publicId: copy.publicId, variants },
    })
    await emit(tx.req, { type: 'tour.duplicated', data: { tourId: copy.id, fromTourId: tourId } })
    return { tourId: copy.id, publicId: String(copy.publicId) }
  })
