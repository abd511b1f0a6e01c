import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import { type Head, headOn, isGuest } from './heads'
import type { Finding } from './pricingWarning'
import type { TripRoom, TripTraveler } from './tripPricing'

/** People as a card sees them on a date; guests are all but infants, by their indexes. */
export type HeadsOn = {
  heads: readonly Head[]
  guests: readonly number[]
  /** Those who pay alike: the adults, and each age of a band; whoever is first speaks for them. */
  alike: readonly { head: Head; by: readonly number[] }[]
  findings: readonly Finding[]
}

/** Those who take part in something, or sleep in one room. */
export type Party = {
  travelers: readonly TripTraveler[]
  ids: readonly string[]
  /** Where all are adults without an age, every card sees them alike on every date. */
  alwaysAdults: HeadsOn | null
  /** Who of them sleeps in a room, remembered: many lines have the same rooms. */
  sleepers: Map<TripRoom, SleptRoom>
  /** What was found about who has a bed, by the rooms: many lines have the same. */
  beds: WeakMap<readonly TripRoom[], readonly Finding[]>
}

/** A room without those who do not take part; `paying` tells of each whether they pay; rooms of one key cost the same. */
export type SleptRoom = { room: TripRoom; party: Party; paying: readonly boolean[]; key: string }

type Bands = Pick<RateCardVersion, 'adultFromAge' | 'childBands'>

const isAlike = (a: Head, b: Head): boolean => a.band === b.band && (a.band === null || a.age === b.age)

const alikeOf = (heads: readonly Head[]): HeadsOn['alike'] => {
  const groups: { head: Head; by: number[] }[] = []
  for (const head of heads) {
    const group = groups.find((each) => isAlike(each.head, head))
    if (group) group.by.push(head.index)
    else groups.push({ head, by: [head.index] })
  }
  return groups
}

const look = (travelers: readonly TripTraveler[], { card, date }: { card: Bands; date: CalendarDate }): HeadsOn => {
  const findings: Finding[] = []
  const heads = travelers.map((traveler, index) => headOn(traveler, { index, card, date, findings }))
  return { heads, guests: heads.filter(isGuest).map(({ index }) => index), alike: alikeOf(heads), findings }
}

const isAgeless = ({ kind, age, birthDate }: TripTraveler): boolean =>
  kind === 'adult' && age === null && birthDate === null

export const partyOf = (travelers: readonly TripTraveler[]): Party => ({
  travelers,
  ids: travelers.map(({ id }) => id),
  alwaysAdults: travelers.every(isAgeless)
    ? look(travelers, { card: { adultFromAge: 0, childBands: [] }, date: '' })
    : null,
  sleepers: new Map(),
  beds: new WeakMap(),
})

/** Sees a party as a card does on a date; who cannot be told from an adult counts as one, and is named. */
export const headsOn = ({ travelers, alwaysAdults }: Party, given: { card: Bands; date: CalendarDate }): HeadsOn =>
  alwaysAdults ?? look(travelers, given)

// What makes one room's stay another one's: the kind of room, how it is let, and the ages and beds of who sleeps there.
const keyOf = ({ roomTypeId, occupancy, sleepers }: TripRoom, travelers: readonly TripTraveler[]): string =>
  travelers.reduce(
    (key, { kind, birthDate, age }, index) => `${key}|${kind},${birthDate},${age},${sleepers[index]?.extraBed}`,
    `${roomTypeId}|${occupancy}`,
  )

/** Finds who of a party sleeps in a room. */
export const sleptRoom = (room: TripRoom, { ids, travelers, sleepers }: Party): SleptRoom => {
  const known = sleepers.get(room)
  if (known) return known
  const there = room.sleepers.filter(({ travelerId }) => ids.includes(travelerId))
  const party = partyOf(there.flatMap(({ travelerId }) => travelers[ids.indexOf(travelerId)] ?? []))
  const slept = { ...room, sleepers: there }
  const paying = party.travelers.map((traveler) => traveler.paying)
  const found = { room: slept, party, paying, key: keyOf(slept, party.travelers) }
  sleepers.set(room, found)
  return found
}
