import { type NamedPlace, placesNamedIn } from '@/src/domain/quote/placesNamedIn'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { foldText } from '@/src/domain/shared/foldText'
import type { Language } from '@/src/domain/shared/language'
import { tourRoute } from '@/src/domain/shared/tourRoute'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

const namesMax = 500

type Row = { id: string; latitude: string; longitude: string; names: Record<string, string> }
type Found = NamedPlace & { name: string; latitude: number; longitude: number }

const readPlaces = async (ctx: Context, text: string, language: Language): Promise<Found[]> => {
  const rows = await rowsOf<Row>(
    ctx.req,
    sql`SELECT p.id, p.latitude, p.longitude, jsonb_object_agg(l._locale, l.name) AS names
        FROM places p JOIN places_locales l ON l._parent_id = p.id
        WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL
          AND EXISTS (SELECT 1 FROM places_locales n WHERE n._parent_id = p.id AND position(fold_text(n.name) IN ${text}) > 0)
        GROUP BY p.id ORDER BY p.id LIMIT ${namesMax}`,
  )
  return rows.map(({ id, latitude, longitude, names }) => ({
    id,
    names: Object.values(names),
    name: names[language] || names.en || '',
    latitude: Number(latitude),
    longitude: Number(longitude),
  }))
}

/** The route of a version: the places of the catalog that its days name, with their coordinates, in the quote's language. */
export const routeOf = async (
  ctx: Context,
  { days, language }: Pick<QuoteView, 'days' | 'language'>,
): Promise<QuoteView['route']> => {
  const texts = days.map(({ place, title }) => place || title)
  if (texts.length === 0) return []
  const places = await readPlaces(ctx, foldText(texts.join(' | ')), language)
  return tourRoute(texts.map((text) => ({ places: placesNamedIn(text, places), overnightPlace: null })))
}
