import type { Money } from '@/src/domain/shared/money'
import { type Bundle, bundleDraws } from './bundleDraws'
import type { Draw } from './draw'
import { freeBeds, freeRooms, type StayedRoom } from './freePlaces'
import { type LineTerms, type Traces, traceOf } from './lineTerms'
import { type Party, type SleptRoom, sleptRoom } from './party'
import type { PricedRoom } from './pricedRoom'
import type { Charge } from './pricedTrip'
import type { Finding } from './pricingWarning'
import { roomStay } from './roomStay'
import { servicePrice } from './service'
import type { TripLine, TripRoom, TripTraveler } from './tripPricing'

/** What a rate card makes of a line, and what was found on the way. */
export type Calculated = { charges: Charge[]; findings: readonly Finding[] }

/** A line with its terms, and who takes part. */
export type CardCase = { line: TripLine; terms: LineTerms; party: Party }

type ChargedTo = { currency: Money['currency']; roomId: string | null; ids: readonly string[]; traces: Traces }

const namesOf = (by: readonly number[], ids: readonly string[]): readonly string[] =>
  by.length === ids.length ? ids : by.flatMap((index) => ids[index] ?? [])

const chargeOf = (
  { kind, dates, quantity, netMinor, by, unit, steps }: Bundle,
  { currency, roomId, ids, traces }: ChargedTo,
): Charge => ({
  kind,
  roomId,
  travelerIds: namesOf(by, ids),
  dates,
  quantity,
  unitNet: { amountMinor: netMinor, currency },
  unitCost: unit.cost,
  unitSell: unit.sell,
  trace: traceOf(traces, steps, unit),
})

const bedFindings = ({ rooms }: TripLine, { ids }: Party): Finding[] => {
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
  return findings
}

const pricedRoom = ({ room, party, key }: SleptRoom, { line, terms }: CardCase): PricedRoom => {
  const { card, dates, rooms } = terms
  const known = rooms.get(key)
  if (known) return known
  const stay = roomStay({ desk: card, componentId: line.componentId, room, party, dates })
  const priced = { stay, bundles: bundleDraws(stay.draws, terms.priceOf) }
  rooms.set(key, priced)
  return priced
}

type ChargedRoom = StayedRoom & { charges: Charge[] }

const isPaying = ({ paying }: TripTraveler): boolean => paying

const chargeRoom = (room: TripRoom, given: CardCase): ChargedRoom => {
  const { terms, party } = given
  const slept = sleptRoom(room, party)
  const { ids, travelers } = slept.party
  const { stay, bundles } = pricedRoom(slept, given)
  const to = { currency: terms.card.card.currency, roomId: room.id, ids, traces: terms.traces }
  const charges = bundles.map((bundle) => chargeOf(bundle, to))
  return { roomId: room.id, travelerIds: ids, paying: travelers.map(isPaying), stay, charges }
}

/** Charges a stay: every room of its own, then places given away, one for so many paid. */
export const stayCharges = (given: CardCase): Calculated => {
  const { line, terms, party } = given
  const { currency, freePlaces, basis } = terms.card.card
  const rooms = line.rooms.map((room) => chargeRoom(room, given))
  const givenAway = basis === 'room_night' ? freeRooms(rooms, freePlaces) : freeBeds(rooms, freePlaces)
  const credits = givenAway.flatMap(({ draws, roomId, travelerIds: ids }) => {
    const shared = draws.map((draw): Draw => ({ ...draw, by: ids.map((_, index) => index) }))
    return bundleDraws(shared, terms.priceOf).map((bundle) =>
      chargeOf(bundle, { currency, roomId, ids, traces: terms.traces }),
    )
  })
  return {
    charges: [...rooms.flatMap(({ charges }) => charges), ...credits],
    findings: [...rooms.flatMap(({ stay }) => stay.findings), ...bedFindings(line, party)],
  }
}

/** Charges a service by who takes part. */
export const serviceCharges = ({ line, terms, party }: CardCase): Calculated => {
  const { draws, findings } = servicePrice({ line, terms, party })
  const to = { currency: terms.card.card.currency, roomId: null, ids: party.ids, traces: terms.traces }
  return { charges: bundleDraws(draws, terms.priceOf).map((bundle) => chargeOf(bundle, to)), findings }
}
