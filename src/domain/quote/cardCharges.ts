import type { Money } from '@/src/domain/shared/money'
import { type Bundle, bundleDraws } from './bundleDraws'
import type { Draw } from './draw'
import { freeBeds, freeRooms, type StayedRoom } from './freePlaces'
import type { Charge } from './pricedTrip'
import { type PricingDesk, roomKey, type Selling } from './pricingDesk'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import { roomStay } from './roomStay'
import { servicePrice } from './service'
import type { TripLine, TripRoom, TripTraveler } from './tripPricing'

/** What a rate card makes of a line, and what was found on the way. */
export type Calculated = { charges: Charge[]; findings: Finding[] }

/** A line with its card, how it is sold, and who takes part. */
export type CardCase = {
  desk: PricingDesk
  line: TripLine
  card: RateDesk
  selling: Selling
  party: readonly TripTraveler[]
}

type ChargedTo = { currency: Money['currency']; roomId: string | null; travelerIds: readonly string[] }

const chargeOf = (
  { kind, dates, quantity, netMinor, by, unit, steps }: Bundle,
  { currency, roomId, travelerIds }: ChargedTo,
): Charge => ({
  kind,
  roomId,
  travelerIds: by.flatMap((index) => travelerIds[index] ?? []),
  dates,
  quantity,
  unitNet: { amountMinor: netMinor, currency },
  unitCost: unit.cost,
  unitSell: unit.sell,
  trace: [...steps, ...unit.steps],
})

const bedFindings = ({ rooms }: TripLine, party: readonly TripTraveler[]): Finding[] => {
  const beds = new Map<string, number>()
  for (const { travelerId } of rooms.flatMap(({ sleepers }) => sleepers))
    beds.set(travelerId, (beds.get(travelerId) ?? 0) + 1)
  const without = party.filter(({ id }) => !beds.has(id)).length
  const twice = party.filter(({ id }) => (beds.get(id) ?? 0) > 1).length
  const findings: Finding[] = []
  if (without > 0)
    findings.push({ code: 'traveler-without-room', what: `${without} of the travelers have no room`, date: null })
  if (twice > 0)
    findings.push({ code: 'traveler-in-two-rooms', what: `${twice} of the travelers are in two rooms`, date: null })
  return findings
}

type ChargedRoom = StayedRoom & { charges: Charge[] }

const chargeRoom = (room: TripRoom, { desk, line, card, selling, party }: CardCase): ChargedRoom => {
  const byId = new Map(party.map((traveler) => [traveler.id, traveler]))
  const sleepers = room.sleepers.filter(({ travelerId }) => byId.has(travelerId))
  const travelers = sleepers.flatMap(({ travelerId }) => byId.get(travelerId) ?? [])
  const slept = { ...room, sleepers }
  const { stay, bundles } = desk.roomOnce(roomKey(line, slept, travelers), () => {
    const { componentId } = line
    const found = roomStay({ desk: card, componentId, room: slept, travelers, dates: desk.datesOf(line) })
    return { stay: found, bundles: bundleDraws(found.draws, selling.priceOf) }
  })
  const to = { currency: card.card.currency, roomId: room.id, travelerIds: travelers.map(({ id }) => id) }
  return {
    roomId: room.id,
    travelerIds: to.travelerIds,
    paying: travelers.map(({ paying }) => paying),
    stay,
    charges: bundles.map((bundle) => chargeOf(bundle, to)),
  }
}

/** Charges a stay: every room of its own, then places given away, one for so many paid. */
export const stayCharges = (given: CardCase): Calculated => {
  const { line, card, selling, party } = given
  const { currency, freePlaces, basis } = card.card
  const rooms = line.rooms.map((room) => chargeRoom(room, given))
  const givenAway = basis === 'room_night' ? freeRooms(rooms, freePlaces) : freeBeds(rooms, freePlaces)
  const credits = givenAway.flatMap(({ draws, roomId, travelerIds }) => {
    const shared = draws.map((draw): Draw => ({ ...draw, by: travelerIds.map((_, index) => index) }))
    return bundleDraws(shared, selling.priceOf).map((bundle) => chargeOf(bundle, { currency, roomId, travelerIds }))
  })
  return {
    charges: [...rooms.flatMap(({ charges }) => charges), ...credits],
    findings: [...rooms.flatMap(({ stay }) => stay.findings), ...bedFindings(line, party)],
  }
}

/** Charges a service by who takes part. */
export const serviceCharges = ({ desk, line, card, selling, party }: CardCase): Calculated => {
  const { draws, findings } = servicePrice({ desk: card, line, travelers: party, dates: desk.datesOf(line) })
  const to = { currency: card.card.currency, roomId: null, travelerIds: party.map(({ id }) => id) }
  return { charges: bundleDraws(draws, selling.priceOf).map((bundle) => chargeOf(bundle, to)), findings }
}
