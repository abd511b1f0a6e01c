import type { BasePayload } from 'payload'
import type { TourDetail } from '@/src/domain/catalog/tourDetail'
import type { TourDocument } from '@/src/domain/catalog/tourDocument'
import type { Language } from '@/src/domain/shared/language'
import type { Picture } from '@/src/domain/shared/picture'
import { anyOf, rowOf, sql } from '@/src/platform/database/session'
import { addressed, picturesById } from './picturesById'
import type { TourRow } from './publishedTours'
import { pictureIn, tourDetailIn } from './tourInLanguage'

type Around = { destination: string | null; styles: Record<string, string> } & Pick<TourRow, 'places' | 'variants'>

const around = async (payload: BasePayload, tour: TourDocument): Promise<Around> => {
  const places = tour.days.flatMap((day) => [...day.places, day.overnightPlace]).filter(Boolean)
  const row = await rowOf<Around>(
    { payload },
    sql`SELECT (SELECT name FROM destinations WHERE id = ${tour.destination}) AS destination,
      coalesce((SELECT json_object_agg(s.id, s.name) FROM travel_styles s WHERE s.id IN ${anyOf(tour.styles)}), '{}') AS styles,
      coalesce((SELECT json_object_agg(p.id, json_build_object('kind', p.kind, 'latitude', p.latitude::float8, 'longitude', p.longitude::float8,
          'names', coalesce((SELECT json_object_agg(l._locale, l.name) FROM places_locales l WHERE l._parent_id = p.id), '{}')))
        FROM places p WHERE p.id IN ${anyOf([...new Set(places)])}), '{}') AS places,
      coalesce((SELECT json_agg(json_build_object('id', v.id, 'level', v.level, 'price_from_usd', v.price_from_usd::float8,
          'texts', coalesce((SELECT json_object_agg(l._locale, json_build_object('name', l.name, 'summary', l.summary))
              FROM tour_variants_locales l WHERE l._parent_id = v.id), '{}'))
          ORDER BY v.price_from_usd NULLS LAST, v.id)
        FROM (SELECT o.id, o.level, coalesce(given.active, o.active) AS active,
                CASE WHEN given.variant IS NULL THEN o.price_from_usd ELSE given."priceFromUsd" END AS price_from_usd
              FROM tour_variants o LEFT JOIN jsonb_to_recordset(${JSON.stringify(tour.variantOffers)}::jsonb)
                AS given (variant uuid, "priceFromUsd" numeric, active boolean) ON given.variant = o.id
              WHERE o.tour_id = ${tour.id}) v WHERE v.active), '[]') AS variants`,
  )
  if (!row) throw new Error('What surrounds the tour could not be read.')
  return row
}

/** By language, one object of a row's texts. */
const byLanguage = (texts: Record<string, Partial<Record<Language, unknown>>>) => {
  const languages = new Set(Object.values(texts).flatMap((each) => Object.keys(each))) as Set<Language>
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      Object.fromEntries(Object.entries(texts).map(([name, each]) => [name, each[language] ?? null])),
    ]),
  ) as never
}

const rowOfDocument = (tour: TourDocument, { destination, styles, places, variants }: Around): TourRow => ({
  id: tour.id,
  public_id: tour.publicId ?? '',
  destination,
  destination_id: tour.destination,
  styles: tour.styles.flatMap((id) => styles[id] ?? []),
  duration_days: tour.durationDays ?? 0,
  price_mode: tour.priceMode,
  price_from_usd: tour.priceFromUsd,
  rating: tour.rating,
  priority: tour.priority,
  image_id: tour.image,
  fallback_image_id: tour.fallbackImage,
  image_path: tour.imagePath,
  fallback_image_path: tour.fallbackImagePath,
  published_at: null,
  texts: byLanguage({
    title: tour.title,
    short_description: tour.shortDescription,
    seasonality: tour.seasonality,
    description: tour.description,
    meta_title: tour.metaTitle,
    meta_description: tour.metaDescription,
  }),
  highlights: tour.highlights.map(({ text }) => text),
  inclusions: tour.inclusions.map(({ text }) => text),
  exclusions: tour.exclusions.map(({ text }) => text),
  gallery: tour.gallery,
  days: tour.days.map(({ title, place, description, overnight, ...day }) => ({
    picture_id: day.picture,
    meals: day.meals,
    transport: day.transport,
    places: day.places,
    overnight_place_id: day.overnightPlace,
    texts: byLanguage({ title, place, description, overnight }),
  })),
  faq: tour.faq.map(({ question, answer }) => ({ texts: byLanguage({ question, answer }) })),
  places,
  variants,
})

/** Returns what the website would show of a tour if it were published as it stands here, with its card's picture. */
export const previewedTour = async (
  payload: BasePayload,
  { tour, language }: { tour: TourDocument; language: Language },
): Promise<{ tour: TourDetail; picture: Picture | null; language: Language }> => {
  const row = rowOfDocument(tour, await around(payload, tour))
  const pictures = addressed(await picturesById({ payload }, [row]))
  const picture = pictureIn(tour.image ? pictures.get(tour.image) : undefined, language)
  return { tour: tourDetailIn(row, { pictures, lang: language }), picture, language }
}
