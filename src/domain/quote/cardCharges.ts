import { type Bundle, bundleDraws } from './bundleDraws'
import type { Draw } from './draw'
import { freeBeds, freeRooms, type StayedRoom } from './freePlaces'
import type { LineTerms } from './lineTerms'
import { type Party, type SleptRoom, sleptRoom } from './party'
import type { PricedRoom } from './pricedRoom'
import type { Charge } from './pricedTrip'
import type { Finding } from './pricingWarning'
import { roomStay } from './roomStay'
import { servicePrice } from './service'
import type { TripLine } from './tripPricing'

/** What a rate card makes of a line, and what was found on the way. */
export type Calculated = { charges: Charge[]; findings: readonly Finding[] }

/** A line with its terms, and who takes part. */
export type CardCase = { line: TripLine; terms: LineTerms; party: Party }

type ChargedTo = { roomId: string | null; ids: readonly string[] }

const namesOf = (by: readonly number[], ids: readonly string[]): readonly string[] =>
  by.length === ids.length ? ids : by.flatMap((index) => ids[index] ?? [])

const chargeOf = ({ kind, dates, quantity, by, sale }: Bundle, { roomId, ids }: ChargedTo): Charge => ({
  kind,
  roomId,
  travelerIds: namesOf(by, ids),
  dates,
  quantity,
  unitNet: sale.unitNet,
  unitCost: sale.unitCost,
  unitSell: sale.unitSell,
  trace: sale.trace,
})

const bedFindings = ({ rooms }: TripLine, { ids, beds: known }: Party): readonly Finding[] => {
  const before = known.get(rooms)
  if (before) return before
  const beds = new Map<string, number>()
  for (const { sleepers } of rooms)
    for (const { travelerId } of sleepers) beds.set(travelerId, (beds.get(travelerId) ?? 0) + 1)
  const without = ids.filter((id) => !beds.has(id)).length
  const twice = ids.filter((id) => (beds.get(id) ?? 0) > 1).length
  const findings: Finding[] = []
  if (without > 0)
    findings.push({ code: 'traveler-without-room', what: `${without} of the travelers have no room`, date: null })
  if (twice > 0)
    findings.push({ code: 'traveler-in-two-rooms', what: `${twice} of the travelers are in two rooms`, date: null })
  known.set(rooms, findings)
  return findings
}

const pricedRoom = ({ room, party, key }: SleptRoom, { line, terms }: CardCase): PricedRoom => {
  const { card, dates, rooms } = terms
  const known = rooms.get(key)
  if (known) return known
  const stay = roomStay({ desk: card, componentId: line.componentId, room, party, dates })
  const priced = { stay, bundles: bundleDraws(stay.draws, terms.saleOf) }
  rooms.set(key, priced)
  return priced
}

const givenCharges = (rooms: readonly StayedRoom[], { terms }: CardCase): Charge[] => {
  const { freePlaces, basis } = terms.card.card
  const givenAway = basis === 'room_night' ? freeRooms(rooms, freePlaces) : freeBeds(rooms, freePlaces)
  return givenAway.flatMap(({ draws, roomId, travelerIds: ids }) => {
    const shared = draws.map((draw): Draw => ({ ...draw, by: ids.map((_, index) => index) }))
    return bundleDraws(shared, terms.saleOf).map((bundle) => chargeOf(bundle, { roomId, ids }))
  })
}

/** Charges a stay: every room of its own, then places given away, one for so many paid. */
export const stayCharges = (given: CardCase): Calculated => {
  const { line, terms, party } = given
  const { freePlaces } = terms.card.card
  const charges: Charge[] = []
  const findings: Finding[] = []
  const rooms: StayedRoom[] = []
  for (const room of line.rooms) {
    const slept = sleptRoom(room, party)
    const { ids } = slept.party
    const { stay, bundles } = pricedRoom(slept, given)
    const to = { roomId: room.id, ids }
    for (const bundle of bundles) charges.push(chargeOf(bundle, to))
    if (stay.findings.length > 0) findings.push(...stay.findings)
    if (freePlaces) rooms.push({ roomId: room.id, travelerIds: ids, paying: slept.paying, stay })
  }
  if (freePlaces) charges.push(...givenCharges(rooms, given))
  const beds = bedFindings(line, party)
  return { charges, findings: beds.length > 0 ? [...findings, ...beds] : findings }
}

/** Charges a service by who takes part. */
export const serviceCharges = ({ line, terms, party }: CardCase): Calculated => {
  const { draws, findings } = servicePrice({ line, terms, party })
  const to = { roomId: null, ids: party.ids }
  return { charges: bundleDraws(draws, terms.saleOf).map((bundle) => chargeOf(bundle, to)), findings }
}
