import { boostedPriority } from '@/src/domain/catalog/boosts'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { HasSession } from '@/src/platform/database/session'
import type { CatalogState } from './catalogState'
import { type LibraryPicture, picturesById } from './picturesById'
import { publishedTours, type TourRow } from './publishedTours'

/** Tours as the website shows them at one moment, their boosts in their priority, and the pictures they show. */
export type ShownCatalog = { rows: TourRow[]; pictures: Map<string, LibraryPicture> }

/** Reads what is published and offered now, boosted for the day it is where the team works. */
export const liveCatalog = async (
  at: HasSession,
  { state, now }: { state: Pick<CatalogState, 'zone' | 'boosts'>; now: Date },
): Promise<ShownCatalog> => {
  const rows = await publishedTours(at)
  const day = todayIn(state.zone, now)
  const boosted = rows.map((row) => ({
    ...row,
    priority: boostedPriority(
      { id: row.id, destinationId: row.destination_id, priority: row.priority },
      state.boosts,
      day,
    ),
  }))
  return { rows: boosted, pictures: await picturesById(at, rows) }
}
