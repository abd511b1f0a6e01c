import type { CollectionBeforeChangeHook } from 'payload'
import type { QuoteVersion } from '@/src/payload-types'

/** Notes where a version leads and how long it is, by which the library finds it. */
export const deriveLibraryFacts: CollectionBeforeChangeHook<QuoteVersion> = ({ data }) => {
  if (!data.days) return data
  const places = data.days.map(({ place }) => place?.trim() ?? '').filter(Boolean)
  return { ...data, durationDays: data.days.length, places: [...new Set(places)].join('\n') }
}
