import { anyOf, type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import type { Localized, TourRow } from './publishedTours'

export type LibraryPicture = {
  id: string
  url: string
  cardUrl: string
  alt: Localized
  credit: string | null
  focalX: number | null
  focalY: number | null
}

type MediaRow = {
  id: string
  url: string
  card_url: string | null
  width: number | null
  alt: Localized
  credit: string | null
  focal_x: number | null
  focal_y: number | null
}

const cardWidth = 720

/** Names every picture that tours show, each once. */
export const pictureIdsOf = (tours: readonly TourRow[]): string[] => {
  const ids = tours.flatMap((tour) => [
    tour.image_id,
    tour.fallback_image_id,
    ...tour.gallery,
    ...tour.days.map((day) => day.picture_id),
  ])
  return [...new Set(ids.filter((id) => id !== null))]
}

const addressOf = (stored: string): string => (stored.startsWith('/') ? `${env().publicUrl}${stored}` : stored)

/** A picture no wider than a card is shown as it is: cropped and encoded again it would only be worse. */
const cardOf = ({ url, card_url, width }: MediaRow): string =>
  width !== null && width > cardWidth ? (card_url ?? url) : url

/** Reads the pictures that tours show, with addresses any website can use. */
export const picturesById = async (at: HasSession, tours: readonly TourRow[]): Promise<Map<string, LibraryPicture>> => {
  const rows = await rowsOf<MediaRow>(
    at,
    sql`SELECT m.id, m.url, m.sizes_card_url AS card_url, m.credit, m.width::float8 AS width, m.focal_x::float8 AS focal_x, m.focal_y::float8 AS focal_y,
          coalesce((SELECT json_object_agg(l._locale, l.alt) FROM media_locales l WHERE l._parent_id = m.id), '{}') AS alt
        FROM media m WHERE m.url IS NOT NULL AND m.id IN ${anyOf(pictureIdsOf(tours))}`,
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        url: addressOf(row.url),
        cardUrl: addressOf(cardOf(row)),
        alt: row.alt,
        credit: row.credit,
        focalX: row.focal_x,
        focalY: row.focal_y,
      },
    ]),
  )
}
