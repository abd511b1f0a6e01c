import { createHash } from 'node:crypto'
import type { FeedPart, FeedTour } from '@/src/domain/catalog/feedChanges'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { type Language, locales } from '@/src/domain/shared/language'
import type { FeedContent } from './feedContents'
import { tourDetailIn } from './tourInLanguage'

const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  vi: 'Vietnamese',
}

const fingerprint = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, 16)

const short = (label: string, value: string | number | undefined | null): FeedPart => ({ label, value: value ?? null })
const long = (label: string, value: unknown): FeedPart => ({ label, value: fingerprint(value), isLong: true })

/** What a visitor sees of a tour, part by part, as two states of the feed are compared. */
const partsOf = ({ row, pictures }: FeedContent): FeedPart[] => {
  const shown = { pictures: new Map(pictures.map((picture) => [picture.id, picture])) }
  const tour = tourDetailIn(row, { ...shown, lang: 'en' })
  const translations = locales
    .filter((lang) => lang !== 'en' && lang in row.texts)
    .map((lang) => long(`${languageNames[lang]} texts`, tourDetailIn(row, { ...shown, lang })))
  return [
    short('Title', tour.title),
    short('Price from', tour.priceFrom),
    short('Priority', tour.priority),
    short('Destination', tour.destinationCountry),
    short('Styles', tour.styles.join(', ')),
    short('Days', tour.durationDays),
    short('Rating', tour.rating),
    short('Short description', tour.shortDescription),
    short('Seasonality', tour.seasonality),
    short('Picture', tour.image),
    long('Other pictures', [tour.fallbackImage, tour.gallery]),
    long('Highlights', tour.highlights),
    long('Introduction', tour.description),
    long('Itinerary', [tour.days, tour.route]),
    long('Variants', tour.variants),
    long('Included', [tour.inclusions, tour.exclusions]),
    long('Questions', tour.faq),
    long('For search engines', tour.meta),
    ...translations,
  ]
}

/** Makes of kept contents what two states of the feed are compared by. */
export const feedTours = (contents: Iterable<FeedContent>): FeedTour[] =>
  [...contents].map((content) => ({
    tourId: content.row.id,
    publicId: content.row.public_id,
    title: content.row.texts.en?.title ?? content.row.public_id,
    parts: partsOf(content),
  }))
