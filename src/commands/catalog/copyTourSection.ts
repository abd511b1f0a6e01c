import type { TourDocument } from '@/src/domain/catalog/tourDocument'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockTour } from './lockTour'
import { copiesOf, writeTourRows } from './writeTourRows'

/** The parts of a tour that another may take over. */
export const tourSections = ['highlights', 'days', 'inclusions', 'exclusions', 'faq', 'gallery'] as const

export type TourSection = (typeof tourSections)[number]

type Copied = { tourId: string; fromTourId: string; section: TourSection }

const words = (row: object): string => {
  const { text, question } = row as Partial<Record<'text' | 'question', { en?: string | null }>>
  return (text ?? question)?.en?.trim().toLowerCase() ?? ''
}

/** Days may well be alike; the same inclusion or question twice is a slip. */
const newTo = <Row extends object>(rows: readonly Row[], source: readonly Row[]): Row[] => {
  const known = new Set(rows.map(words).filter(Boolean))
  return source.filter((row) => !known.has(words(row)))
}

const copyGallery = async (
  tx: Tx,
  { tourId, into, from }: { tourId: string; into: TourDocument; from: TourDocument },
) => {
  const pictures = from.gallery.filter((id) => !into.gallery.includes(id))
  const gallery = [...into.gallery, ...pictures]
  await tx.payload.update({ collection: 'tours', id: tourId, draft: true, data: { gallery }, depth: 0, req: tx.req })
  return pictures.length
}

/** Adds another tour's section to the end of this one's newest draft, in every language, leaving out what it already says; throws `not-found`. */
export const copyTourSection = (ctx: Context, { tourId, fromTourId, section }: Copied): Promise<{ added: number }> =>
  inTransaction(ctx, async (tx) => {
    const { tour: into } = await lockTour(tx, tourId)
    const { tour: from, translations } = await lockTour(tx, fromTourId)
    let added: number
    if (section === 'gallery') added = await copyGallery(tx, { tourId, into, from })
    else {
      const source = newTo<{ id: string }>(into[section], from[section])
      const { copies, carried } = copiesOf(source, { list: section, translations })
      const rows = [...into[section], ...copies]
      await writeTourRows(tx, { tourId, list: section, rows, carried, added: copies.map(({ id }) => id) })
      added = copies.length
    }
    const after = { section, from: from.publicId ?? fromTourId, added }
    await audit(tx.req, { action: 'tours.section_copied', entity: 'tours', entityId: tourId, after })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: section } })
    return { added }
  })
