import { DomainError } from '@/src/domain/shared/domainError'
import type { CatalogErrorCode } from './errorCodes'
import type { CatalogEntry } from './parseCatalogEntry'

/** A tour as it stands here, in English, its texts and picture paths as the website's file has them. */
export type KnownTour = Omit<CatalogEntry, 'image' | 'fallbackImage' | 'priceFrom' | 'rating'> & {
  priceFrom: number | null
  rating: number | null
  image: string | null
  fallbackImage: string | null
  isPublished: boolean
  /** Staff saved changes that are not published yet. */
  hasDraft: boolean
}

const fields = [
  'title',
  'shortDescription',
  'destinationCountry',
  'styles',
  'priority',
  'durationDays',
  'priceFrom',
  'image',
  'fallbackImage',
  'highlights',
  'seasonality',
  'rating',
] as const

export type ImportedField = (typeof fields)[number]

const differs = (known: KnownTour, entry: CatalogEntry, field: ImportedField): boolean => {
  const texts = [known[field], entry[field]].map((value) => JSON.stringify(value ?? null))
  const [here, wanted] =
    field === 'destinationCountry' || field === 'styles' ? texts.map((text) => text.toLowerCase()) : texts
  return here !== wanted
}

/**
 * Decides which fields of a known tour the website's file changes. Work that staff have not published is left alone:
 * throws `tour-is-not-published` or `tour-has-a-draft`.
 */
export const planImport = (known: KnownTour, entry: CatalogEntry): ImportedField[] => {
  const changed = fields.filter((field) => differs(known, entry, field))
  if (!known.isPublished)
    throw new DomainError<CatalogErrorCode>(
      'tour-is-not-published',
      'it is a draft here: publish it in the panel, or give the entry another id',
    )
  if (changed.length > 0 && known.hasDraft)
    throw new DomainError<CatalogErrorCode>(
      'tour-has-a-draft',
      'staff have saved changes to it that are not published yet',
    )
  return changed
}
