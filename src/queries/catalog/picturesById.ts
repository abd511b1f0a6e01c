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

const library = /^https?:\/\/[^/]+(?=\/api\/media\/)/

/** The path of a picture in our library; of one elsewhere its whole address. */
const pathOf = (stored: string): string => stored.replace(library, '')

type Addressed = Pick<LibraryPicture, 'url' | 'cardUrl'>

/** Takes the origin off a picture's addresses: what is kept and compared is the same wherever it is served from. */
export const withoutOrigin = <Kept extends Addressed>(picture: Kept): Kept => ({
  ...picture,
  url: pathOf(picture.url),
  cardUrl: pathOf(picture.cardUrl),
})

const addressOf = (stored: string): string => {
  const path = pathOf(stored)
  return path.startsWith('/') ? `${env().publicUrl}${path}` : path
}

/** Gives pictures addresses that any website can use, on the origin that serves them now. */
export const addressed = (pictures: ReadonlyMap<string, LibraryPicture>): Map<string, LibraryPicture> =>
  new Map(
    [...pictures].map(([id, picture]) => [
      id,
      { ...picture, url: addressOf(picture.url), cardUrl: addressOf(picture.cardUrl) },
    ]),
  )

/** A picture no wider than a card is shown as it is: cropped and encoded again it would only be worse. */
const cardOf = ({ url, card_url, width }: MediaRow): string =>
  width !== null && width > cardWidth ? (card_url ?? url) : url

/** Reads the pictures that tours show, their addresses without our origin. */
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
      withoutOrigin({
        id: row.id,
        url: row.url,
        cardUrl: cardOf(row),
        alt: row.alt,
        credit: row.credit,
        focalX: row.focal_x,
        focalY: row.focal_y,
      }),
    ]),
  )
}
