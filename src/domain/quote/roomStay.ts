import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { fitsInRoom } from '@/src/domain/shared/occupancy'
import { cardFindings } from './cardFindings'
import type { Draw } from './draw'
import { type FreeNights, freeNightsOf } from './freeNights'
import { type Head, isAdult } from './heads'
import { nightPerPerson } from './nightPerPerson'
import { nightPerRoom } from './nightPerRoom'
import { headsOn, type Party } from './party'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import type { RoomNight } from './roomNight'
import { surchargeDraws } from './surchargeDraws'
import type { TripRoom } from './tripPricing'

export type RoomStayCase = {
  desk: RateDesk
  componentId: string | null
  room: TripRoom
  /** Who sleeps there, in the order of the room's sleepers. */
  party: Party
  dates: readonly CalendarDate[]
}

/** A room's stay: what is drawn for it, what a free place is worth on each night that is paid, and who is there first. */
export type RoomStay = {
  draws: Draw[]
  findings: Finding[]
  places: Draw[]
  /** Surcharges apart. */
  baseMinor: number
  /** Infants are none. */
  guests: number
  /** The adults' indexes. */
  adults: number[]
}

const overCapacity = (
  { roomType, desk }: RoomNight,
  { heads, date }: { heads: readonly Head[]; date: CalendarDate },
): Finding[] => {
  if (!roomType) return []
  const count = (as: Head['as']) => heads.filter((head) => head.as === as).length
  const counts = { adults: count('adult'), children: count('child'), infants: count('infant') }
  if (fitsInRoom(roomType, counts)) return []
  const who = `${counts.adults} adults, ${counts.children} children and ${counts.infants} infants`
  return [{ code: 'over-capacity', what: `${roomType.name} of ${desk.card.name} does not take ${who}`, date }]
}

const sumOf = (draws: readonly Draw[]): number =>
  draws.reduce((sum, { netMinor, quantity }) => sum + netMinor * quantity, 0)

const givenFree = (draw: Draw, { offer }: FreeNights): Draw => {
  const { id: stayPayId, name, stay, pay } = offer
  const steps = draw.steps.filter(({ step }) => step !== 'net')
  return {
    ...draw,
    netMinor: 0,
    key: `${draw.key}|free ${stayPayId}`,
    steps: [...steps, { step: 'stay_pay', stayPayId, name, stay, pay }],
  }
}

/** Prices the stay of one room, night by night by its own date. */
export const roomStay = ({ desk, componentId, room, party, dates }: RoomStayCase): RoomStay => {
  const { roomTypeId, occupancy, sleepers } = room
  const roomType = desk.roomTypeOf(roomTypeId)
  const extraBedFor = ({ index }: Head) => sleepers[index]?.extraBed ?? false
  const nights = dates.map((date) => {
    const { heads, guests, findings } = headsOn(party, { card: desk.card, date })
    const season = desk.seasonOf(date)
    const night: RoomNight = { desk, componentId, roomTypeId, roomType, occupancy, date, season, heads, extraBedFor }
    const price = desk.card.basis === 'room_night' ? nightPerRoom(night) : nightPerPerson(night)
    return { date, season, heads, guests, price, findings: [...findings, ...overCapacity(night, { heads, date })] }
  })
  const paid = nights.map(({ date, season, price }) => ({ date, season, netMinor: sumOf(price.draws) }))
  const free = freeNightsOf(paid, { stayPays: desk.card.stayPays, roomTypeId })
  const base = nights.flatMap(({ date, price }) =>
    free?.dates.has(date) ? price.draws.map((draw) => givenFree(draw, free)) : price.draws,
  )
  const [first] = nights
  return {
    guests: first?.guests.length ?? 0,
    adults: (first?.heads ?? []).filter(isAdult).map(({ index }) => index),
    draws: [...base, ...surchargeDraws({ desk, roomTypeId, units: 1, days: nights })],
    findings: [
      ...nights.flatMap(({ findings, price }) => [...findings, ...price.findings]),
      ...cardFindings({ desk, componentId, roomTypeId, dates }),
    ],
    places: nights.flatMap(({ date, price: { place } }) => (place && !free?.dates.has(date) ? [place] : [])),
    baseMinor: sumOf(base),
  }
}
