import type { CurrencyCode } from '@/src/domain/shared/currency'
import { type Money, multiplyExact as multiplied, sum, zero } from '@/src/domain/shared/money'
import { type Calculated, serviceCharges, stayCharges } from './cardCharges'
import { type Party, partyOf } from './party'
import type { Charge, PricedTripLine } from './pricedTrip'
import type { FoundTerms, PricingDesk } from './pricingDesk'
import { type PricingWarningCode, warningsOf } from './pricingWarning'
import type { TripLine, TypedPrice } from './tripPricing'

const nothing: readonly never[] = []

type LineCase = { desk: PricingDesk; found: FoundTerms; party: Party }

const calculate = (line: TripLine, { found, party }: LineCase): Calculated => {
  const { terms } = found
  if (!terms) return { charges: [], findings: found.findings }
  const { basis } = terms.card.card
  const isStay = basis === 'room_night' || basis === 'person_night'
  const { charges, findings } = (isStay ? stayCharges : serviceCharges)({ line, terms, party })
  return { charges, findings: found.findings.length > 0 ? [...findings, ...found.findings] : findings }
}

const costOf = (charges: readonly Charge[], currency: CurrencyCode): Money | null => {
  const [only] = charges
  if (only && charges.length === 1) return only.unitCost && multiplied(only.unitCost, only.quantity)
  const costs: Money[] = []
  for (const { unitCost, quantity } of charges) {
    if (unitCost === null) return null
    costs.push(multiplied(unitCost, quantity))
  }
  return sum(costs, currency)
}

/** What charges come to in the customer's currency. */
export const sellOf = (charges: readonly Charge[], currency: CurrencyCode): Money => {
  const [only] = charges
  if (only && charges.length === 1) return multiplied(only.unitSell, only.quantity)
  return sum(
    charges.map(({ unitSell, quantity }) => multiplied(unitSell, quantity)),
    currency,
  )
}

const unpriced: ReadonlySet<PricingWarningCode> = new Set(['rate-missing', 'fx-missing', 'date-missing'])
// Whatever the price: the supplier does not take them.
const refusals: ReadonlySet<PricingWarningCode> = new Set([
  'stop-sell',
  'blackout',
  'over-capacity',
  'under-minimum-stay',
  'traveler-without-room',
  'traveler-in-two-rooms',
])

const typedCharge = ({ quantity, per, unitSell, unitNet }: TypedPrice, { ids }: Party): Charge => ({
  kind: 'typed',
  roomId: null,
  travelerIds: ids,
  dates: [],
  quantity: per === 'person' ? quantity * ids.length : quantity,
  unitNet,
  unitCost: unitNet,
  unitSell,
  trace: [{ step: 'typed' }],
})

const typedLine = (line: TripLine, typed: TypedPrice, given: LineCase): PricedTripLine => {
  const { desk, party } = given
  const hasCard = line.rateCardVersionId !== null
  const { charges, findings }: Calculated = hasCard ? calculate(line, given) : { charges: [], findings: [] }
  const needsCard = typed.unitNet === null && hasCard
  const kept = findings.filter(({ code }) => (needsCard ? code !== 'markup-missing' : refusals.has(code)))
  const charge = typedCharge(typed, party)
  const isKnown = needsCard && !findings.some(({ code }) => unpriced.has(code))
  return {
    line,
    charges: [charge],
    calculated: charges,
    sell: sellOf([charge], desk.currency),
    net: costOf(isKnown ? charges : [charge], desk.currency),
    warnings: warningsOf(line, kept),
  }
}

const partyFor = ({ travelerIds }: TripLine, everybody: Party): Party =>
  travelerIds === null ? everybody : partyOf(everybody.travelers.filter(({ id }) => travelerIds.includes(id)))

/**
 * Prices one line of a trip for those who take part; a price typed by hand stays, whatever its rate card says. `found` are the
 * line's terms, where they were worked out before.
 */
export const priceTripLine = (
  line: TripLine,
  { desk, everybody, found = desk.termsOf(line) }: { desk: PricingDesk; everybody: Party; found?: FoundTerms },
): PricedTripLine => {
  const { currency } = desk
  if (line.inclusion === 'own_arrangement')
    return { line, charges: [], calculated: [], sell: zero(currency), net: zero(currency), warnings: [] }
  const given = { desk, found, party: partyFor(line, everybody) }
  if (line.typed) return typedLine(line, line.typed, given)
  const { charges, findings } = calculate(line, given)
  const isKnown = findings.length === 0 || !findings.some(({ code }) => unpriced.has(code))
  return {
    line,
    charges,
    calculated: nothing,
    sell: sellOf(charges, currency),
    net: isKnown ? costOf(charges, currency) : null,
    warnings: findings.length > 0 ? warningsOf(line, findings) : nothing,
  }
}
