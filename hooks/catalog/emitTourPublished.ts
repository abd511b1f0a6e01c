import type { CollectionAfterChangeHook } from 'payload'
import { isCommand } from '@/hooks/shared/refusing'
import { emit } from '@/src/platform/outbox/emit'

/** Emits `tour.published` when a tour is published from a draft, unless a command did it and says so itself. */
export const emitTourPublished: CollectionAfterChangeHook = async ({ context, doc, previousDoc, req }) => {
  if (!isCommand(context) && doc._status === 'published' && previousDoc?._status !== 'published')
    await emit(req, { type: 'tour.published', data: { tourId: String(doc.id), publicId: String(doc.publicId) } })
  return doc
}
