import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers when a tour was published for the first time; a copy begins anew. */
export const deriveFirstPublished: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.firstPublishedAt || originalDoc?.firstPublishedAt) return data
  return { ...data, firstPublishedAt: new Date().toISOString() }
}
