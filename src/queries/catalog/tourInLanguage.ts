import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { cardFrom } from '@/src/domain/catalog/cardFrom'
import { priceFrom } from '@/src/domain/catalog/priceFrom'
import type { TourCard } from '@/src/domain/catalog/tourCard'
import type { TourDay, TourDetail, TourPlace, TourVariant } from '@/src/domain/catalog/tourDetail'
import type { Language } from '@/src/domain/shared/language'
import type { Picture } from '@/src/domain/shared/picture'
import { type RoutePlace, tourRoute } from '@/src/domain/shared/tourRoute'
import type { LibraryPicture } from './picturesById'
import type { Localized, TourRow } from './publishedTours'

export type Pictures = ReadonlyMap<string, LibraryPicture>

type Texts<Fields> = Partial<Record<Language, Fields>>
type Serialized = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** Field by field, so that a tour half translated still says everything. */
const inLanguage = <Fields extends object, Name extends keyof Fields>(
  texts: Texts<Fields>,
  name: Name,
  lang: Language,
): Fields[Name] | undefined => texts[lang]?.[name] || texts.en?.[name] || undefined

const textIn = (text: Localized | null, lang: Language): string => text?.[lang] || text?.en || ''

const listIn = (items: readonly Localized[], lang: Language): string[] =>
  items.map((item) => textIn(item, lang)).filter(Boolean)

/** A picture of the library with its words in a language. */
export const pictureIn = (picture: LibraryPicture | undefined, lang: Language): Picture | null =>
  picture
    ? {
        url: picture.url,
        alt: textIn(picture.alt, lang),
        credit: picture.credit,
        ...(picture.focalX !== null && picture.focalY !== null && { focalX: picture.focalX, focalY: picture.focalY }),
      }
    : null

const found = (pictures: Pictures, id: string | null): LibraryPicture | undefined =>
  id === null ? undefined : pictures.get(id)

type Shown = { pictures: Pictures; lang: Language }

/** Returns the card of a published tour; its pictures from the media library, else the website's own paths. */
export const tourCardIn = (row: TourRow, { pictures, lang }: Shown): TourCard => {
  const image = found(pictures, row.image_id)?.cardUrl ?? row.image_path ?? ''
  return cardFrom({
    publicId: row.public_id,
    title: inLanguage(row.texts, 'title', lang) ?? '',
    shortDescription: inLanguage(row.texts, 'short_description', lang) ?? '',
    destinationCountry: row.destination ?? '',
    styles: row.styles,
    priority: row.priority,
    durationDays: row.duration_days,
    priceFrom: priceFrom(
      { priceMode: row.price_mode, priceFromUsd: row.price_from_usd },
      row.variants.map(({ price_from_usd }) => ({ priceFromUsd: price_from_usd })),
    ),
    image,
    fallbackImage: found(pictures, row.fallback_image_id)?.cardUrl ?? row.fallback_image_path ?? image,
    highlights: listIn(row.highlights, lang),
    seasonality: inLanguage(row.texts, 'seasonality', lang) ?? '',
    rating: row.rating,
  })
}

const placesIn = (row: TourRow, ids: readonly string[], lang: Language): (TourPlace & RoutePlace)[] =>
  ids.flatMap((id) => {
    const place = row.places[id]
    if (!place) return []
    const { kind, latitude, longitude, names } = place
    return [{ id, name: textIn(names, lang), kind, latitude, longitude }]
  })

const nightIn = (row: TourRow, id: string | null, lang: Language) => placesIn(row, id ? [id] : [], lang)[0] ?? null

const daysIn = (row: TourRow, { pictures, lang }: Shown): TourDay[] =>
  row.days.map((day, index) => {
    const places = placesIn(row, day.places, lang).map(({ id: _id, ...place }) => place)
    return {
      number: index + 1,
      title: inLanguage(day.texts, 'title', lang) ?? '',
      place: inLanguage(day.texts, 'place', lang) ?? (places.map(({ name }) => name).join(' – ') || null),
      description: inLanguage(day.texts, 'description', lang) ?? '',
      meals: day.meals,
      overnight: inLanguage(day.texts, 'overnight', lang) ?? null,
      places,
      overnightPlace: nightIn(row, day.overnight_place_id, lang)?.name ?? null,
      transport: day.transport,
      picture: pictureIn(found(pictures, day.picture_id), lang),
    }
  })

const routeIn = (row: TourRow, lang: Language) =>
  tourRoute(
    row.days.map((day) => ({
      places: placesIn(row, day.places, lang),
      overnightPlace: nightIn(row, day.overnight_place_id, lang),
    })),
  )

const faqIn = (row: TourRow, lang: Language) =>
  row.faq
    .map(({ texts }) => ({
      question: inLanguage(texts, 'question', lang) ?? '',
      answer: inLanguage(texts, 'answer', lang) ?? '',
    }))
    .filter(({ question, answer }) => question && answer)

const variantsIn = (row: TourRow, lang: Language): TourVariant[] =>
  row.variants.map((variant) => ({
    name: inLanguage(variant.texts, 'name', lang) ?? '',
    level: variant.level,
    summary: inLanguage(variant.texts, 'summary', lang) ?? null,
    ...(variant.price_from_usd !== null && { priceFrom: Math.round(variant.price_from_usd) }),
  }))

/** Returns everything a published tour's own page shows. */
export const tourDetailIn = (row: TourRow, shown: Shown): TourDetail => {
  const { pictures, lang } = shown
  const description = inLanguage(row.texts, 'description', lang)
  const card = tourCardIn(row, shown)
  return {
    ...card,
    description: description ? convertLexicalToPlaintext({ data: description as Serialized }).trim() : '',
    days: daysIn(row, shown),
    variants: variantsIn(row, lang),
    inclusions: listIn(row.inclusions, lang),
    exclusions: listIn(row.exclusions, lang),
    gallery: row.gallery.map((id) => pictureIn(pictures.get(id), lang)).filter((picture) => picture !== null),
    faq: faqIn(row, lang),
    route: routeIn(row, lang),
    meta: {
      title: inLanguage(row.texts, 'meta_title', lang) ?? card.title,
      description: inLanguage(row.texts, 'meta_description', lang) ?? card.shortDescription,
    },
  }
}
