import type { PricedContent } from './priceContent'
import type { PricedTrip } from './pricedTrip'
import { priceTrip } from './priceTrip'
import { assertChoice, type OfferedChoice, type QuoteChoice } from './quoteChoice'
import type { TripLine, TripPricing } from './tripPricing'

type Asked = { offered: OfferedChoice; choice: QuoteChoice }

/**
 * The trip as it is chosen: the lines of the option, and of what may be added only what is, to be summed. Throws
 * `unknown-option` and `unknown-extra`.
 */
export const tripOfChoice = ({ trip, options }: PricedContent['input'], { offered, choice }: Asked): TripPricing => {
  const { optionId, extraIds } = assertChoice(offered, choice)
  const left = new Set(offered.extras.map(({ id }) => id))
  const taken = new Set(extraIds)
  const asChosen = (line: TripLine): TripLine[] => {
    if (!left.has(line.id)) return [line]
    return taken.has(line.id) ? [{ ...line, inclusion: 'chosen' }] : []
  }
  const ofOption = options.find(({ id }) => id === optionId)?.lines ?? []
  return { ...trip, lines: [...trip.lines, ...ofOption].flatMap(asChosen) }
}

/**
 * Prices what a customer chose, out of everything the version was priced by when it was sent and nothing else; throws
 * `unknown-option`, `unknown-extra` and `unknown-pricing-engine`.
 */
export const priceChoice = (input: PricedContent['input'], asked: Asked): PricedTrip =>
  priceTrip(tripOfChoice(input, asked))
