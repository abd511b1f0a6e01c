import type { Context } from '@/src/platform/context'
import { addDemoTour } from './addDemoTour'
import { addTranslations } from './addTranslations'
import { allDone } from './allDone'
import { type DemoTerm, demoDestinations, demoStyles } from './demoTerms'
import { eachOf } from './eachOf'
import { found } from './found'
import type { DemoPictureName } from './pictures/demoPictures'
import { seedPlaces } from './places/seedPlaces'
import { seedPictures } from './seedPictures'
import { demoTours } from './tours/demoTours'

const seedTerms = async (
  newContext: () => Promise<Context>,
  collection: 'destinations' | 'travel-styles',
  terms: readonly DemoTerm[],
) => {
  const { payload, req } = await newContext()
  const { docs } = await payload.find({ collection, limit: 0, depth: 0, req })
  const ids = new Map(docs.map(({ name, id }) => [name, id]))
  for (const { summary, ...term } of terms) {
    if (ids.has(term.name)) continue
    const data = { ...term, summary: summary.en }
    ids.set(term.name, (await payload.create({ collection, data, req: (await newContext()).req, depth: 0 })).id)
  }
  await addTranslations(req, {
    of: collection === 'destinations' ? 'destinations' : 'travel_styles',
    records: terms.map(({ name, summary }) => [found(ids, name), (language) => ({ summary: summary[language] })]),
  })
  return ids
}

export type DemoCatalog = {
  pictures: ReadonlyMap<DemoPictureName, string>
  destinations: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string>
}

/** Publishes the demo catalog: drawn pictures, countries, places, styles and tours with their variants. */
export const seedCatalog = async (newContext: () => Promise<Context>): Promise<DemoCatalog> => {
  const [pictures, destinations, styles] = await allDone([
    seedPictures(newContext),
    seedTerms(newContext, 'destinations', demoDestinations),
    seedTerms(newContext, 'travel-styles', demoStyles),
  ])
  const places = await seedPlaces(await newContext(), destinations)
  const around = { pictures, destinations, styles, places }
  await eachOf(demoTours, { atOnce: 3, work: async (tour) => addDemoTour(await newContext(), { tour, around }) })
  return { pictures, destinations, places }
}
