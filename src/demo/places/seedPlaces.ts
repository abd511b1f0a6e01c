import type { Context } from '@/src/platform/context'
import { addTranslations } from '../addTranslations'
import { found } from '../found'
import { demoPlaces } from './demoPlaces'
import { placeNames } from './placeNames'

/** Keeps the demo's places with their names in every language; those there already stay. Returns the ids of all by name. */
export const seedPlaces = async (
  newContext: () => Promise<Context>,
  destinations: ReadonlyMap<string, string>,
): Promise<Map<string, string>> => {
  const { payload, req } = await newContext()
  const { docs } = await payload.find({ collection: 'places', limit: 0, depth: 0, req })
  const ids = new Map(docs.map(({ name, id }) => [name, id]))
  for (const { country, ...place } of demoPlaces) {
    if (ids.has(place.name)) continue
    const data = { ...place, destination: found(destinations, country) }
    const { id } = await payload.create({ collection: 'places', data, depth: 0, req: (await newContext()).req })
    ids.set(place.name, id)
  }
  await addTranslations(req, {
    of: 'places',
    records: [...placeNames].map(([name, names]) => [found(ids, name), (language) => ({ name: names[language] })]),
  })
  return ids
}
