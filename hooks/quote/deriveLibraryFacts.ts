import type { CollectionBeforeChangeHook } from 'payload'
import { libraryFacts } from '@/src/domain/quote/libraryFacts'
import type { QuoteVersion } from '@/src/payload-types'

/** Notes where a version leads and how long it is, by which the library finds it. */
export const deriveLibraryFacts: CollectionBeforeChangeHook<QuoteVersion> = ({ data }) =>
  data.days ? { ...data, ...libraryFacts(data.days) } : data
