import { type Money, moneyOf, zero } from '@/src/domain/shared/money'
import { type Calculated, serviceCharges, stayCharges } from './cardCharges'
import type { Charge, PricedTripLine } from './pricedTrip'
import type { PricingDesk } from './pricingDesk'
import { type Finding, type PricingWarningCode, warningsOf } from './pricingWarning'
import type { TripLine, TripTraveler, TypedPrice } from './tripPricing'

type Party = readonly TripTraveler[]

const found = (code: PricingWarningCode, what: string): Calculated => ({
  charges: [],
  findings: [{ code, what, date: null }],
})

const calculate = (line: TripLine, { desk, party }: { desk: PricingDesk; party: Party }): Calculated => {
  const card = desk.cardOf(line.rateCardVersionId)
  if (!card) return found('rate-missing', 'there is no rate card and no price typed by hand')
  const dates = desk.datesOf(line)
  if (dates.length === 0) return found('date-missing', 'it has no date to be priced by')
  const selling = desk.sellingOf(line, card.card)
  if (!selling) return found('fx-missing', `there is no rate from ${card.card.currency} to ${desk.currency}`)
  const isStay = card.card.basis === 'room_night' || card.card.basis === 'person_night'
  const { charges, findings } = (isStay ? stayCharges : serviceCharges)({ desk, line, card, selling, party })
  const unmarked = dates.filter((date) => !selling.isMarkedUp(date))
  const markup = unmarked.map((date): Finding => ({ code: 'markup-missing', what: 'no markup rule applies', date }))
  return { charges, findings: [...findings, ...markup] }
}

const totalOf = (charges: readonly Charge[], currency: Money['currency'], unitOf: (charge: Charge) => number): Money =>
  moneyOf(
    charges.reduce((sum, charge) => sum + BigInt(unitOf(charge)) * BigInt(charge.quantity), 0n),
    currency,
  )

const costOf = (charges: readonly Charge[], currency: Money['currency']): Money | null =>
  charges.every(({ unitCost }) => unitCost !== null)
    ? totalOf(charges, currency, ({ unitCost }) => unitCost?.amountMinor ?? 0)
    : null

const sellOf = (charges: readonly Charge[], currency: Money['currency']): Money =>
  totalOf(charges, currency, ({ unitSell }) => unitSell.amountMinor)

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

const typedCharge = ({ quantity, per, unitSell, unitNet }: TypedPrice, party: Party): Charge => ({
  kind: 'typed',
  roomId: null,
  travelerIds: party.map(({ id }) => id),
  dates: [],
  quantity: per === 'person' ? quantity * party.length : quantity,
  unitNet,
  unitCost: unitNet,
  unitSell,
  trace: [{ step: 'typed' }],
})

const typedLine = (
  typed: TypedPrice,
  { desk, line, party }: { desk: PricingDesk; line: TripLine; party: Party },
): PricedTripLine => {
  const { charges, findings } = line.rateCardVersionId
    ? calculate(line, { desk, party })
    : { charges: [], findings: [] }
  const needsCard = typed.unitNet === null && line.rateCardVersionId !== null
  const kept = findings.filter(({ code }) => (needsCard ? code !== 'markup-missing' : refusals.has(code)))
  const charge = typedCharge(typed, party)
  const isKnown = needsCard && !findings.some(({ code }) => unpriced.has(code))
  return {
    line,
    charges: [charge],
    calculated: charges,
    sell: sellOf([charge], desk.currency),
    net: isKnown ? costOf(charges, desk.currency) : costOf([charge], desk.currency),
    warnings: warningsOf(line, kept),
  }
}

/** Prices one line of a trip for those who take part; a price typed by hand stays, whatever its rate card says. */
export const priceTripLine = (
  line: TripLine,
  { desk, travelers }: { desk: PricingDesk; travelers: Party },
): PricedTripLine => {
  const { travelerIds, typed, inclusion } = line
  const party = travelerIds === null ? travelers : travelers.filter(({ id }) => travelerIds.includes(id))
  const { currency } = desk
  if (inclusion === 'own_arrangement')
    return { line, charges: [], calculated: [], sell: zero(currency), net: zero(currency), warnings: [] }
  if (typed) return typedLine(typed, { desk, line, party })
  const { charges, findings } = calculate(line, { desk, party })
  const isKnown = !findings.some(({ code }) => unpriced.has(code))
  return {
    line,
    charges,
    calculated: [],
    sell: sellOf(charges, currency),
    net: isKnown ? costOf(charges, currency) : null,
    warnings: warningsOf(line, findings),
  }
}
