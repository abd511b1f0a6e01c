import type { FreePlaces } from '@/src/domain/shared/rateCard'
import type { Draw } from './draw'
import type { RoomStay } from './roomStay'

/** How many places are free of so many taken: one for every `onePer` that are paid. */
export const freePlaceCount = (freePlaces: FreePlaces | null, taken: number): number => {
  if (!freePlaces) return 0
  const free = Math.floor(taken / (freePlaces.onePer + 1))
  return Math.min(free, freePlaces.max ?? free)
}

/** Takes back what was drawn for a place: the same unit, of a negative quantity. */
export const givenAway = (
  { steps, key, date, netMinor, by }: Draw,
  { freePlaces: { onePer, max }, quantity }: { freePlaces: FreePlaces; quantity: number },
): Draw => ({
  kind: 'free_place',
  date,
  quantity: -quantity,
  netMinor,
  by,
  key: `${key}|given`,
  steps: [...steps, { step: 'free_place', onePer, max }],
})

/** A room with its stay; `paying` tells of each who sleeps there whether they pay, in the order of `travelerIds`. */
export type StayedRoom = { roomId: string; travelerIds: readonly string[]; paying: readonly boolean[]; stay: RoomStay }

/** Places given away in rooms, and to whom: a tour leader, or everybody where there is none. */
export type GivenPlace = { draws: Draw[]; roomId: string; travelerIds: readonly string[] }

const leads = ({ paying }: StayedRoom): boolean => paying.includes(false)

// A leader's place is given first, then the place that costs least.
const byRight = (a: StayedRoom, b: StayedRoom): number =>
  Number(leads(b)) - Number(leads(a)) || a.stay.baseMinor - b.stay.baseMinor

const leadersIn = ({ travelerIds, paying }: StayedRoom): string[] => travelerIds.filter((_, at) => !paying[at])

/** Gives whole rooms away, one for every so many paid. */
export const freeRooms = (rooms: readonly StayedRoom[], freePlaces: FreePlaces | null): GivenPlace[] => {
  if (!freePlaces) return []
  const everybody = rooms.flatMap(({ travelerIds }) => travelerIds)
  const chosen = rooms.toSorted(byRight).slice(0, freePlaceCount(freePlaces, rooms.length))
  return chosen.map((room) => ({
    roomId: room.roomId,
    travelerIds: leads(room) ? leadersIn(room) : everybody,
    draws: room.stay.places.map((place) => givenAway(place, { freePlaces, quantity: 1 })),
  }))
}

/** Gives places in twin share away, one for every so many people paid; a single supplement stays due. */
export const freeBeds = (rooms: readonly StayedRoom[], freePlaces: FreePlaces | null): GivenPlace[] => {
  if (!freePlaces) return []
  const everybody = rooms.flatMap(({ travelerIds }) => travelerIds)
  const guests = rooms.reduce((sum, { stay }) => sum + stay.guests, 0)
  const leaders = rooms.flatMap((room) => leadersIn(room).map((id) => ({ room, to: [id] })))
  const others = rooms
    .toSorted(byRight)
    .flatMap((room) => room.stay.adults.filter((at) => room.paying[at]).map(() => ({ room, to: everybody })))
  return [...leaders, ...others].slice(0, freePlaceCount(freePlaces, guests)).map(({ room, to }) => ({
    roomId: room.roomId,
    travelerIds: to,
    draws: room.stay.places.map((place) => givenAway(place, { freePlaces, quantity: 1 })),
  }))
}
