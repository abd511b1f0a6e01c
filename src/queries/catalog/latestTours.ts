import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import type { TourRead } from '@/src/domain/catalog/tourFacts'
import type { TranslationRecord } from '@/src/domain/catalog/translations'

/** Reads some tours in their newest draft, in every language at once, in the order Payload finds them. */
export const latestTours = async (req: PayloadRequest, ids: readonly string[]): Promise<TourRead[]> => {
  const { docs } = await req.payload.find({
    collection: 'tours',
    where: { id: { in: [...ids] } },
    draft: true,
    locale: 'all',
    depth: 0,
    joins: false,
    pagination: false,
    limit: ids.length,
    // The Local API writes the language it is asked for into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map((doc) => ({
    tour: tourDocumentFrom({ data: doc as unknown as Record<string, unknown>, locale: 'all' }),
    translations: (doc.translations ?? {}) as TranslationRecord,
  }))
}
