import type { Licence } from '@/src/domain/catalog/licences'
import type { CatalogDemands, PlaceFacts, TourFacts, TourRead, VariantFacts } from '@/src/domain/catalog/tourFacts'
import { asOffered } from '@/src/domain/catalog/variantOffers'
import { anyOf, type HasSession, rowOf, sql } from '@/src/platform/database/session'
import type { Localized } from './publishedTours'

type Picture = {
  id: string
  alt: Localized
  credit: string | null
  licence: Licence
  licenceExpiresOn: string | null
}

type Row = {
  pictures: Picture[]
  places: PlaceFacts[]
  destinations: string[]
  styles: string[]
  variants: (VariantFacts & { id: string; tour: string })[]
  taken: string[]
  requiredLanguages: string[]
  zone: string | null
}

const picturesOf = ({ tour }: TourRead) =>
  [tour.image, tour.fallbackImage, ...tour.gallery, ...tour.days.map(({ picture }) => picture)].filter(Boolean)

const placesOf = ({ tour }: TourRead) =>
  tour.days.flatMap(({ places, overnightPlace }) => [...places, overnightPlace]).filter(Boolean)

const byId = <Each extends { id: string }>(rows: Each[]) => new Map(rows.map((row) => [row.id, row]))

/** Reads all that the check lists of some tours ask about, however many there are, in one statement. */
export const readTourFacts = async (
  at: HasSession,
  tours: readonly TourRead[],
): Promise<{ facts: TourFacts[]; demands: CatalogDemands }> => {
  const ids = tours.map(({ tour }) => tour.id).filter(Boolean)
  const publicIds = tours.map(({ tour }) => tour.publicId).filter(Boolean)
  const row = await rowOf<Row>(
    at,
    sql`SELECT
      coalesce((SELECT json_agg(json_build_object('id', m.id, 'credit', m.credit, 'licence', m.licence, 'licenceExpiresOn', nullif(m.licence_expires_on, ''),
          'alt', coalesce((SELECT json_object_agg(l._locale, l.alt) FROM media_locales l WHERE l._parent_id = m.id), '{}')))
        FROM media m WHERE m.id IN ${anyOf([...new Set(tours.flatMap(picturesOf))])}), '[]') AS pictures,
      coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', l.name, 'latitude', p.latitude, 'longitude', p.longitude))
        FROM places p LEFT JOIN places_locales l ON l._parent_id = p.id AND l._locale = 'en'
        WHERE p.id IN ${anyOf([...new Set(tours.flatMap(placesOf))])}), '[]') AS places,
      coalesce((SELECT json_agg(id) FROM destinations), '[]') AS destinations,
      coalesce((SELECT json_agg(id) FROM travel_styles), '[]') AS styles,
      coalesce((SELECT json_agg(json_build_object('id', v.id, 'tour', v.tour_id, 'name', l.name, 'priceFromUsd', v.price_from_usd, 'active', coalesce(v.active, true)))
        FROM tour_variants v LEFT JOIN tour_variants_locales l ON l._parent_id = v.id AND l._locale = 'en' WHERE v.tour_id IN ${anyOf(ids)}), '[]') AS variants,
      coalesce((SELECT json_agg(other.id || ' ' || other.public_id) FROM tours other WHERE other.public_id IN ${anyOf(publicIds)}), '[]') AS taken,
      coalesce((SELECT json_agg(value) FROM company_settings_required_languages), '[]') AS "requiredLanguages",
      (SELECT zone FROM company_settings LIMIT 1) AS zone`,
  )
  if (!row) throw new Error('The facts of the catalog could not be read.')
  const shared = {
    pictures: byId(row.pictures),
    places: byId(row.places),
    destinations: new Set(row.destinations),
    styles: new Set(row.styles),
  }
  const facts = tours.map(({ tour, translations }) => ({
    ...shared,
    tour,
    translations,
    variants: asOffered(
      row.variants.filter((variant) => variant.tour === tour.id),
      tour.variantOffers,
    ),
    isPublicIdTaken: row.taken.some(
      (each) => each.endsWith(` ${tour.publicId}`) && each !== `${tour.id} ${tour.publicId}`,
    ),
  }))
  return { facts, demands: { requiredLanguages: row.requiredLanguages, zone: row.zone ?? 'Asia/Ho_Chi_Minh' } }
}
