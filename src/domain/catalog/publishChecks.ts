import type { TourCheck } from './checkCodes'
import { pictureChecks } from './pictureChecks'
import { priceFrom } from './priceFrom'
import { routeChecks } from './routeChecks'
import { textChecks } from './textChecks'
import type { TourFacts } from './tourFacts'

type Asked = {
  /** Languages a tour needs before it is published; English always. */
  requiredLanguages: readonly string[]
  /** `YYYY-MM-DD`, for licences that end. */
  today: string
}

const cardChecks = ({ tour, destinations, styles, isPublicIdTaken }: TourFacts): TourCheck[] => {
  const checks: TourCheck[] = []
  const blocks = (code: TourCheck['code'], path: string, message: string) =>
    checks.push({ code, severity: 'blocks', path, message })
  if (!tour.destination) blocks('destination-missing', 'destination', 'It is filed under no destination.')
  else if (!destinations.has(tour.destination))
    blocks('destination-missing', 'destination', 'Its destination is not in the catalog any more.')
  if (tour.styles.length === 0) blocks('style-missing', 'styles', 'It is filed under no travel style.')
  else if (tour.styles.some((id) => !styles.has(id)))
    blocks('style-missing', 'styles', 'One of its travel styles is not in the catalog any more.')
  if (isPublicIdTaken) blocks('public-id-taken', 'publicId', 'Another tour is known by the same public id.')
  return checks
}

const priceChecks = ({ tour, variants }: TourFacts): TourCheck[] => {
  if (priceFrom(tour, variants) !== null) return []
  const [path, message] =
    tour.priceMode === 'derived'
      ? (['priceMode', 'No active variant has a price to take “price from” from.'] as const)
      : (['priceFromUsd', 'It has no “price from”.'] as const)
  return [{ code: 'price-missing', severity: 'blocks', path, message }]
}

const inclusionChecks = ({ tour }: TourFacts): TourCheck[] =>
  tour.inclusions.length > 0
    ? []
    : [
        {
          code: 'inclusions-missing',
          severity: 'warns',
          path: 'inclusions',
          message: 'Nothing is said about what is included.',
        },
      ]

/** Checks a tour before it is published: first what blocks, then what only warns, each in the order of the editor. */
export const publishChecks = (facts: TourFacts, { requiredLanguages, today }: Asked): TourCheck[] =>
  [
    ...cardChecks(facts),
    ...textChecks(facts, requiredLanguages),
    ...priceChecks(facts),
    ...pictureChecks(facts, today),
    ...routeChecks(facts),
    ...inclusionChecks(facts),
  ].toSorted((a, b) => Number(a.severity === 'warns') - Number(b.severity === 'warns'))

/** Keeps what stands in the way of publishing. */
export const blockingChecks = (checks: readonly TourCheck[]): TourCheck[] =>
  checks.filter(({ severity }) => severity === 'blocks')
