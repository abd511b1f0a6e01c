import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** Refuses to change the id a tour is known by outside. */
export const guardTourPublicId: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const kept = operation === 'update' ? originalDoc?.publicId : undefined
  if (kept && data.publicId !== undefined && data.publicId !== kept)
    throw new APIError(
      'A tour keeps its public id for ever: links and the website depend on it.',
      409,
      { code: 'public-id-is-immutable' },
      true,
    )
  return data
}
