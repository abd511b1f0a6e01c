import type { CollectionAfterChangeHook } from 'payload'
import { emit } from '@/src/platform/outbox/emit'

/** Emits `tour.published` when a tour becomes public. */
export const emitTourPublished: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc._status === 'published' && previousDoc?._status !== 'published')
    await emit(req, { type: 'tour.published', data: { tourId: String(doc.id), publicId: String(doc.publicId) } })
  return doc
}
