import { type BasePayload, createLocalReq } from 'payload'
import { cache } from 'react'
import { validate as isUuid } from 'uuid'
import { type TourOverview, tourOverviews } from '@/src/queries/catalog/tourOverviews'

type Overviews = Promise<Map<string, TourOverview>>

/** Gathers the rows that a list draws in one go, and reads them together. */
const gatheringFor = cache((payload: BasePayload) => {
  let gathered: { ids: Set<string>; read: Overviews } | null = null
  return (id: string): Overviews => {
    if (!gathered) {
      const ids = new Set<string>()
      const read = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
        gathered = null
        return tourOverviews(await createLocalReq({}, payload), { ids: [...ids], now: new Date() })
      })
      gathered = { ids, read }
    }
    gathered.ids.add(id)
    return gathered.read
  }
})

const known = cache((_payload: BasePayload) => new Map<string, Promise<TourOverview | null>>())

/** A tour as the cells of its row show it, read once for all of them; null when it is gone meanwhile, or no tour yet. */
export const overviewOf = (payload: BasePayload, id: unknown): Promise<TourOverview | null> => {
  // Payload draws the cells of an empty row too.
  if (typeof id !== 'string' || !isUuid(id)) return Promise.resolve(null)
  const rows = known(payload)
  const found = rows.get(id) ?? gatheringFor(payload)(id).then((read) => read.get(id) ?? null)
  rows.set(id, found)
  return found
}
