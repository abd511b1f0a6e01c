import { copyDaysFromTour } from '@/src/domain/quote/copyDaysFromTour'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Language } from '@/src/domain/shared/language'
import type { QuoteVersion, Tour } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'

type Content = Pick<QuoteVersion, 'title' | 'cover' | 'days' | 'inclusions' | 'exclusions'>

const idOf = (value: { id: string } | string | null | undefined): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null)

const texts = (rows: { text: string }[] | null | undefined) => (rows ?? []).map(({ text }) => ({ text }))

const daysOf = (tour: Tour): Content['days'] =>
  copyDaysFromTour({
    days: (tour.days ?? []).map(({ title, place, description, meals, overnight, picture }) => ({
      title,
      place: place ?? null,
      description,
      meals: meals ?? [],
      overnight: overnight ?? null,
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
  return {
    title: tour.title,
    cover: idOf(tour.image),
    days: daysOf(tour),
    inclusions: texts(tour.inclusions),
    exclusions: texts(tour.exclusions),
  }
}
