import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { found } from './found'
import { paragraphs } from './paragraphs'
import type { DemoPictureName } from './pictures/demoPictures'
import { placesNamedIn } from './places/placesNamedIn'
import type { DemoDay, DemoTour } from './tours/demoTour'
import { translateDemoTour } from './translateDemoTour'

type Around = {
  pictures: ReadonlyMap<DemoPictureName, string>
  destinations: ReadonlyMap<string, string>
  styles: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string>
}

const texts = (list: readonly string[]) => list.map((text) => ({ text }))

const dayOf = ({ translatedFrom, ...day }: DemoDay, { pictures, places }: Around) => {
  const reached = placesNamedIn(day.place)
  const night = day.overnight && (placesNamedIn(day.overnight).at(-1) ?? reached.at(-1))
  return {
    ...day,
    description: translatedFrom ?? day.description,
    meals: [...day.meals],
    picture: found(pictures, day.picture),
    places: reached.map((name) => found(places, name)),
    overnightPlace: night ? found(places, night) : null,
  }
}

const dataOf = (tour: DemoTour, around: Around) => ({
  publicId: tour.publicId,
  title: tour.title,
  shortDescription: tour.shortDescription,
  description: paragraphs(tour.description),
  destination: found(around.destinations, tour.country),
  styles: tour.styles.map((style) => found(around.styles, style)),
  durationDays: tour.days.length,
  priceFromUsd: tour.priceFromUsd,
  rating: tour.rating,
  priority: tour.priority,
  seasonality: tour.seasonality,
  image: found(around.pictures, tour.image),
  gallery: tour.gallery.map((name) => found(around.pictures, name)),
  highlights: texts(tour.highlights),
  inclusions: texts(tour.inclusions),
  exclusions: texts(tour.exclusions),
  days: tour.days.map((day) => dayOf(day, around)),
  faq: tour.faq?.map((each) => ({ ...each })),
  metaTitle: tour.metaTitle,
  metaDescription: tour.metaDescription,
  _status: 'draft' as const,
})

/** Publishes one tour of the demo catalog with its variants and translations, all of it or none; one there already stays. */
export const addDemoTour = (ctx: Context, { tour, around }: { tour: DemoTour; around: Around }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { payload, req } = tx
    if (await rowOf(tx, sql`SELECT 1 FROM tours WHERE public_id = ${tour.publicId}`)) return
    const made = await payload.create({
      collection: 'tours',
      draft: true,
      data: dataOf(tour, around),
      req,
      depth: 0,
    })
    const variants: string[] = []
    for (const variant of tour.variants) {
      const data = { ...variant, tour: made.id }
      variants.push((await payload.create({ collection: 'tour-variants', data, req, depth: 0 })).id)
    }
    await translateDemoTour(tx, { tour: made, variants })
    const days = made.days?.map((day, index) => ({ ...day, description: tour.days[index]?.description ?? '' }))
    // With its variants: what a version offers them at is part of it.
    await payload.update({
      collection: 'tours',
      id: made.id,
      locale: 'en',
      data: { days, _status: 'published' },
      req,
      depth: 0,
    })
    await audit(req, {
      action: 'tours.created',
      entity: 'tours',
      entityId: made.id,
      after: { publicId: tour.publicId, title: tour.title },
    })
    await emit(req, { type: 'tour.published', data: { tourId: made.id, publicId: tour.publicId } })
  })
