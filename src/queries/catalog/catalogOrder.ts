import { type Boost, boostedPriority, isActiveOn } from '@/src/domain/catalog/boosts'
import { byOrder } from '@/src/domain/catalog/moveInOrder'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { type HasSession, rowOf, sql } from '@/src/platform/database/session'

/** What somebody is about to change in the order. */
export type OrderChange = {
  /** `seen` is the priority somebody read before. */
  priorities: { tourId: string; priority: number; seen?: number }[]
  addBoosts: (Boost & { note: string })[]
  removeBoosts: string[]
}

export const noChange: OrderChange = { priorities: [], addBoosts: [], removeBoosts: [] }

export type NamedBoost = Boost & { id: string; note: string; of: string }

export type OrderedTour = {
  id: string
  publicId: string
  title: string
  destination: string | null
  priority: number
  boosts: Pick<NamedBoost, 'note' | 'amount' | 'firstDay' | 'lastDay'>[]
  effective: number
  position: number
  /** Where it stands on that day if nothing is changed. */
  positionBefore: number
}

type TourRow = {
  id: string
  publicId: string
  title: string
  destination: string | null
  destinationId: string | null
  priority: number
}

const read = async (at: HasSession): Promise<{ tours: TourRow[]; boosts: NamedBoost[] }> => {
  const row = await rowOf<{ tours: TourRow[]; boosts: NamedBoost[] }>(
    at,
    sql`SELECT coalesce((SELECT json_agg(json_build_object('id', t.id, 'publicId', t.public_id, 'title', coalesce(l.title, t.public_id),
            'destination', d.name, 'destinationId', d.id, 'priority', t.priority::float8))
          FROM tours t LEFT JOIN destinations d ON d.id = t.destination_id LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
          WHERE t._status = 'published' AND t.public_id IS NOT NULL AND t.offer = 'offered' AND coalesce(d.is_offered, true)), '[]') AS tours,
        coalesce((SELECT json_agg(json_build_object('id', b.id, 'note', b.note, 'tourId', b.tour_id, 'destinationId', b.destination_id,
            'amount', b.amount::float8, 'firstDay', b.first_day, 'lastDay', b.last_day, 'of', coalesce(l.title, t.public_id, d.name))
            ORDER BY b.first_day, b.id)
          FROM tour_boosts b LEFT JOIN tours t ON t.id = b.tour_id LEFT JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
          LEFT JOIN destinations d ON d.id = b.destination_id), '[]') AS boosts`,
  )
  if (!row) throw new Error('The order of the catalog could not be read.')
  return row
}

const countsFor = (tour: TourRow) => (boost: Boost) =>
  boost.tourId ? boost.tourId === tour.id : boost.destinationId === tour.destinationId

const ordered = (tours: readonly TourRow[], boosts: readonly Boost[], day: CalendarDate) =>
  tours
    .map((tour) => ({ tour, effective: boostedPriority(tour, boosts, day) }))
    .map(({ tour, effective }) => ({ ...tour, tour, effective, boost: effective - tour.priority }))
    .toSorted(byOrder)

/** Tells in which order the website lists its tours on a day, with a change that is not saved yet, in one statement. */
export const catalogOrder = async (
  at: HasSession,
  { day, change = noChange }: { day: CalendarDate; change?: OrderChange },
): Promise<{ tours: OrderedTour[]; boosts: NamedBoost[] }> => {
  const { tours, boosts } = await read(at)
  const priorities = new Map(change.priorities.map(({ tourId, priority }) => [tourId, priority]))
  const changed = tours.map((tour) => ({ ...tour, priority: priorities.get(tour.id) ?? tour.priority }))
  const kept = [...boosts.filter(({ id }) => !change.removeBoosts.includes(id)), ...change.addBoosts]
  const before = new Map(ordered(tours, boosts, day).map(({ tour }, index) => [tour.id, index + 1]))
  return {
    boosts,
    tours: ordered(changed, kept, day).map(({ tour: { destinationId: _id, ...tour }, effective }, index) => ({
      ...tour,
      boosts: kept
        .filter((boost) => isActiveOn(boost, day) && countsFor({ ...tour, destinationId: _id })(boost))
        .map(({ note, amount, firstDay, lastDay }) => ({ note, amount, firstDay, lastDay })),
      effective,
      position: index + 1,
      positionBefore: before.get(tour.id) ?? index + 1,
    })),
  }
}
