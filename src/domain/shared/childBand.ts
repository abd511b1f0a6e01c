/** Who shares the room with a child: two adults or more, one, or none. */
export const childSharings = ['two_adults', 'one_adult', 'no_adult'] as const

/** Whether a child sleeps in a bed that is there or in one put in for it. */
export const childBeds = ['existing', 'extra'] as const

export type ChildSharing = (typeof childSharings)[number]
export type ChildBed = (typeof childBeds)[number]

/**
 * What a child pays: `percent` (`50` is half) of what an adult would pay in its place, or a fixed `amountMinor` per night or
 * service; exactly one of the two is set. Null `sharing` or `bed` is any; of several terms the one that says most applies.
 */
export type ChildTerm = {
  id: string
  sharing: ChildSharing | null
  bed: ChildBed | null
  percent: string | null
  amountMinor: number | null
}

/** Ages from `fromAge` up to, but not including, `toAge`. Infants take no place in a room, a vehicle or a group. */
export type ChildBand = {
  id: string
  name: string
  kind: 'child' | 'infant'
  fromAge: number
  toAge: number
  terms: readonly ChildTerm[]
}

/** The band of an age; null where there is none. */
export const bandOf = (bands: readonly ChildBand[], age: number): ChildBand | null =>
  bands.find(({ fromAge, toAge }) => fromAge <= age && age < toAge) ?? null

const says = ({ sharing, bed }: ChildTerm): number => (sharing === null ? 0 : 2) + (bed === null ? 0 : 1)

/**
 * The term that applies to a child who sleeps so, or who takes part in a service without a room (both null); who shares the
 * room says more than the bed; null where none applies.
 */
export const childTermOf = (
  { terms }: ChildBand,
  { sharing, bed }: { sharing: ChildSharing | null; bed: ChildBed | null },
): ChildTerm | null =>
  terms
    .filter((term) => (term.sharing ?? sharing) === sharing && (term.bed ?? bed) === bed)
    .toSorted((a, b) => says(b) - says(a))[0] ?? null
