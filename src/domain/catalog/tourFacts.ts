import type { Licence } from './licences'
import type { Texts, TourDocument } from './tourDocument'
import type { TranslationRecord } from './translations'

export type PictureFacts = {
  id: string
  alt: Texts
  credit: string | null
  licence: Licence
  /** The last day it may be shown, `YYYY-MM-DD`. */
  licenceExpiresOn: string | null
}

export type PlaceFacts = { id: string; name: string; latitude: number | null; longitude: number | null }

export type VariantFacts = { name: string; priceFromUsd: number | null; active: boolean }

/** A tour with all that its check list asks about; what it points to and is gone has no entry. */
export type TourFacts = {
  tour: TourDocument
  translations: TranslationRecord
  pictures: ReadonlyMap<string, PictureFacts>
  places: ReadonlyMap<string, PlaceFacts>
  destinations: ReadonlySet<string>
  styles: ReadonlySet<string>
  variants: readonly VariantFacts[]
  /** Another tour has the same public id. */
  isPublicIdTaken: boolean
}

/** What is asked of every tour: the languages it needs, and the zone whose day it is when a licence ends. */
export type CatalogDemands = { requiredLanguages: string[]; zone: string }

export type TourRead = { tour: TourDocument; translations: TranslationRecord }
