import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** Refuses to publish a tour that the website could not show: every card has a picture. */
export const guardTourPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  const { image, imagePath } = { ...originalDoc, ...data }
  if (!image && !imagePath)
    throw new APIError(
      'Choose a picture before publishing: the website shows one for every tour.',
      422,
      { code: 'picture-required' },
      true,
    )
  return data
}
