import type { ChildBed, ChildSharing } from '@/src/domain/shared/childBand'
import { type Head, isAdult, isGuest } from './heads'

/** Where somebody sleeps: in one of the room's places, in an extra bed, in a bed of others, or in a cot. */
export type Bed = { head: Head; bed: 'place' | 'extra' | 'shared' | 'cot' }

/** Makes the beds of a room: adults take its places before children, unless an extra bed was asked for them. */
export const bedsOf = (
  heads: readonly Head[],
  { places, extraBedFor }: { places: number; extraBedFor: (head: Head) => boolean },
): Bed[] => {
  const waiting = heads.filter((head) => isGuest(head) && !extraBedFor(head))
  const first = new Set([...waiting.filter(isAdult), ...waiting.filter((head) => !isAdult(head))].slice(0, places))
  return heads.map((head): Bed => {
    if (!isGuest(head)) return { head, bed: 'cot' }
    if (first.has(head)) return { head, bed: 'place' }
    // A child can share a bed with others; an adult cannot.
    return { head, bed: extraBedFor(head) || isAdult(head) ? 'extra' : 'shared' }
  })
}

export const sharingOf = (heads: readonly Head[]): ChildSharing => {
  const adults = heads.filter(isAdult).length
  return adults >= 2 ? 'two_adults' : adults === 1 ? 'one_adult' : 'no_adult'
}

export const childBedOf = ({ bed }: Bed): ChildBed => (bed === 'extra' ? 'extra' : 'existing')
