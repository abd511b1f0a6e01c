import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { TourDocument } from '@/src/domain/catalog/tourDocument'
import { tourDocumentFrom, writtenIn } from '@/src/domain/catalog/tourDocumentFrom'

type Written = { before: TourDocument | null; after: TourDocument }

/** Makes of one language's write the whole tour, before it and after it, in every language. */
export const deriveWholeTour = async (
  req: PayloadRequest,
  { id, data }: { id: string | undefined; data: Record<string, unknown> },
): Promise<Written> => {
  const stored = id
    ? await req.payload.findByID({
        collection: 'tours',
        id,
        draft: true,
        locale: 'all',
        depth: 0,
        joins: false,
        // The Local API writes the language it is asked for into the request it is given.
        req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      })
    : null
  const before = stored ? tourDocumentFrom({ data: stored as unknown as Record<string, unknown>, locale: 'all' }) : null
  return { before, after: tourDocumentFrom({ data, locale: writtenIn(req.locale), before }) }
}
