import { copyDaysFromTour } from '@/src/domain/quote/copyDaysFromTour'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Language } from '@/src/domain/shared/language'
import type { QuoteVersion, Tour } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

type Content = Pick<QuoteVersion, 'title' | 'cover' | 'days' | 'inclusions' | 'exclusions'>

const idOf = (value: { id: string } | string | null | undefined): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null)

const texts = (rows: { text: string }[] | null | undefined) => (rows ?? []).map(({ text }) => ({ text }))

type TourDays = NonNullable<Tour['days']>
type PlaceNames = ReadonlyMap<string, string>

const placeIdsOf = ({ places, overnightPlace }: TourDays[number]): string[] =>
  [...(places ?? []), overnightPlace].map(idOf).filter((id) => id !== null)

/** What places are called in a language, else in English; one statement. */
const placeNames = async (
  ctx: Context,
  { days, language }: { days: TourDays; language: Language },
): Promise<PlaceNames> => {
  const ids = [...new Set(days.flatMap(placeIdsOf))]
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; name: string }>(
    ctx.req,
    sql`SELECT DISTINCT ON (_parent_id) _parent_id AS id, name FROM places_locales
        WHERE _parent_id IN ${anyOf(ids)} AND _locale IN ('en', ${language}) ORDER BY _parent_id, _locale = 'en'`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

// Printed words win; where a day has none it is called by the places chosen for it.
const daysOf = (days: TourDays, names: PlaceNames): Content['days'] =>
  copyDaysFromTour({
    days: days.map(({ title, place, places, description, meals, overnight, overnightPlace, picture }) => ({
      title,
      place: place || (places ?? []).flatMap((each) => names.get(idOf(each) ?? '') ?? []).join(' – ') || null,
      description,
      meals: meals ?? [],
      overnight: overnight || names.get(idOf(overnightPlace) ?? '') || null,
      pictureId: idOf(picture),
    })),
    newId,
  }).map(({ id, number, pictureId, ...day }) => ({ ...day, picture: pictureId }))

/** What a quote takes over from a published tour: days, pictures, inclusions, in the customer's language; throws `not-found`. */
export const tourContent = async (
  ctx: Context,
  { tourId, language }: { tourId: string; language: Language },
): Promise<Content> => {
  const { docs } = await ctx.payload.find({
    collection: 'tours',
    where: { and: [{ id: { equals: tourId } }, { _status: { equals: 'published' } }] },
    locale: language,
    depth: 0,
    limit: 1,
    pagination: false,
    req: ctx.req,
  })
  const tour = docs[0]
  if (!tour) throw new DomainError('not-found', 'There is no such published tour.')
  const days = tour.days ?? []
  return {
    title: tour.title,
    cover: idOf(tour.image),
    days: daysOf(days, await placeNames(ctx, { days, language })),
    inclusions: texts(tour.inclusions),
    exclusions: texts(tour.exclusions),
  }
}
