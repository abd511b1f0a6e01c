import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

/** Refuses to change the id a tour is known by outside, and a publication without what the website shows. */
export const guardTourPublicId: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'update' && originalDoc?.publicId && data.publicId && data.publicId !== originalDoc.publicId)
    throw new APIError(
      'A tour keeps its public id for ever: links and the website depend on it.',
      409,
      { code: 'public-id-is-immutable' },
      true,
    )
  return data
}
