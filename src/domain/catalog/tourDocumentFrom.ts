import { isLanguage, type Language, locales } from '@/src/domain/shared/language'
import type { In, TourDocument, TourDocumentDay } from './tourDocument'
import { variantOffersIn } from './variantOffers'

type Raw = Record<string, unknown>

/** How the texts of what is read are kept: one language's as they are, or every language's by its code. */
type Reading = { data: Raw; locale: Language | 'all'; before?: TourDocument | null }

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : [])
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const stringIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const listIn = <Value>(value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : [])

/** What a relation points to, whether kept as an id or filled in. */
const idIn = (value: unknown): string | null => stringIn(isRaw(value) ? value.id : value)
const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : []).map(idIn).filter((id) => id !== null)

const textsIn = (value: unknown, locale: Language | 'all', before: In<unknown> | undefined): In<never> => {
  if (locale !== 'all') return { ...before, [locale]: value ?? null } as In<never>
  if (!isRaw(value)) return {}
  return Object.fromEntries(locales.filter((code) => code in value).map((code) => [code, value[code]])) as In<never>
}

/**
 * Makes a tour's document of what Payload keeps in all languages, or of one language's form laid over the document it
 * was before: what other languages say stays, row by row.
 */
export const tourDocumentFrom = ({ data, locale, before }: Reading): TourDocument => {
  const text = (value: unknown, kept: In<unknown> | undefined) => textsIn(value, locale, kept)
  const rows = <Row extends { id: string }>(
    name: string,
    kept: Row[] | undefined,
    make: (row: Raw, was?: Row) => Row,
  ) =>
    rowsIn(data[name]).map((row) =>
      make(
        row,
        kept?.find(({ id }) => id === row.id),
      ),
    )
  const textRows = (name: 'highlights' | 'inclusions' | 'exclusions') =>
    rows(name, before?.[name], (row, was) => ({ id: String(row.id ?? ''), text: text(row.text, was?.text) }))
  const day = (row: Raw, was?: TourDocumentDay): TourDocumentDay => ({
    id: String(row.id ?? ''),
    title: text(row.title, was?.title),
    place: text(row.place, was?.place),
    description: text(row.description, was?.description),
    overnight: text(row.overnight, was?.overnight),
    places: idsIn(row.places),
    overnightPlace: idIn(row.overnightPlace),
    meals: listIn(row.meals),
    transport: listIn(row.transport),
    picture: idIn(row.picture),
  })
  return {
    id: String(data.id ?? before?.id ?? ''),
    publicId: stringIn(data.publicId) ?? before?.publicId ?? null,
    status: data._status === 'published' ? 'published' : 'draft',
    title: text(data.title, before?.title),
    shortDescription: text(data.shortDescription, before?.shortDescription),
    seasonality: text(data.seasonality, before?.seasonality),
    metaTitle: text(data.metaTitle, before?.metaTitle),
    metaDescription: text(data.metaDescription, before?.metaDescription),
    description: text(data.description, before?.description),
    destination: idIn(data.destination),
    styles: idsIn(data.styles),
    durationDays: numberIn(data.durationDays),
    rating: numberIn(data.rating),
    priority: numberIn(data.priority) ?? 0,
    priceMode: data.priceMode === 'derived' ? 'derived' : 'typed',
    priceFromUsd: numberIn(data.priceFromUsd),
    variantOffers: variantOffersIn(data.variantOffers),
    highlights: textRows('highlights'),
    inclusions: textRows('inclusions'),
    exclusions: textRows('exclusions'),
    days: rows('days', before?.days, day),
    faq: rows('faq', before?.faq, (row, was) => ({
      id: String(row.id ?? ''),
      question: text(row.question, was?.question),
      answer: text(row.answer, was?.answer),
    })),
    image: idIn(data.image),
    fallbackImage: idIn(data.fallbackImage),
    imagePath: stringIn(data.imagePath),
    fallbackImagePath: stringIn(data.fallbackImagePath),
    gallery: idsIn(data.gallery),
  }
}

/** Reads the language a write is in; English where it names none of ours. */
export const writtenIn = (locale: string | null | undefined): Language | 'all' =>
  locale === 'all' ? 'all' : isLanguage(locale ?? '') ? (locale as Language) : 'en'
