import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { addTranslations } from '../addTranslations'
import { found } from '../found'
import { demoPlaces } from './demoPlaces'
import { placeNames } from './placeNames'

/** Keeps the demo's places with their names in every language, all of them or none; those there already stay. Returns the ids of all by name. */
export const seedPlaces = (ctx: Context, destinations: ReadonlyMap<string, string>): Promise<Map<string, string>> =>
  inTransaction(ctx, async (tx) => {
    const { payload, req } = tx
    const { docs } = await payload.find({ collection: 'places', limit: 0, depth: 0, req })
    const ids = new Map(docs.map(({ name, id }) => [name, id]))
    for (const { country, ...place } of demoPlaces) {
      if (ids.has(place.name)) continue
      const data = { ...place, destination: found(destinations, country) }
      const { id } = await payload.create({ collection: 'places', data, depth: 0, req })
      await audit(req, { action: 'places.created', entity: 'places', entityId: id, after: data })
      ids.set(place.name, id)
    }
    await addTranslations(tx, {
      of: 'places',
      records: [...placeNames].map(([name, names]) => [found(ids, name), (language) => ({ name: names[language] })]),
    })
    return ids
  })
