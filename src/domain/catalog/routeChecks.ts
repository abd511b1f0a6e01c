import type { TourCheck } from './checkCodes'
import type { TourFacts } from './tourFacts'

/** Checks the itinerary of a tour: as many days as it says it lasts, each with something in it, its places known and on the map. */
export const routeChecks = ({ tour, places }: TourFacts): TourCheck[] => {
  const { days, durationDays } = tour
  const warns = (code: TourCheck['code'], path: string, message: string): TourCheck => ({
    code,
    severity: 'warns',
    path,
    message,
  })
  if (days.length === 0) return [warns('days-missing', 'days', 'There is no itinerary yet.')]
  const checks: TourCheck[] = []
  if (durationDays !== null && days.length !== durationDays)
    checks.push(
      warns(
        'days-do-not-match',
        'durationDays',
        `It lasts ${durationDays} days, and the itinerary has ${days.length}.`,
      ),
    )
  const unplaced = new Map<string, string>()
  for (const [index, day] of days.entries()) {
    if (day.places.length === 0 && !day.place.en?.trim())
      checks.push(warns('day-empty', `days.${index}.places`, `Day ${index + 1} names no place.`))
    for (const id of [...day.places, ...(day.overnightPlace ? [day.overnightPlace] : [])]) {
      const place = places.get(id)
      if (!place)
        checks.push({
          code: 'place-gone',
          severity: 'blocks',
          path: `days.${index}.places`,
          message: `Day ${index + 1} leads to a place that is not in the catalog any more.`,
        })
      else if (place.latitude === null && !unplaced.has(id)) unplaced.set(id, `days.${index}.places`)
    }
  }
  for (const [id, path] of unplaced)
    checks.push({
      ...warns('place-without-coordinates', path, `${places.get(id)?.name} has no coordinates: the map leaves it out.`),
      record: { collection: 'places', id },
    })
  return checks
}
