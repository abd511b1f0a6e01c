/** One request for a trip as one of the two paths has it; the addresses are normalised. */
export type Arrival = { id: string; name: string; email: string | null; phone: string | null; at: Date }

export type Comparison = { both: { old: Arrival; ours: Arrival }[]; onlyOld: Arrival[]; onlyOurs: Arrival[] }

type Given = { old: readonly Arrival[]; ours: readonly Arrival[]; windowMinutes: number }

const samePerson = (one: Arrival, other: Arrival): boolean =>
  (one.email !== null && one.email === other.email) || (one.phone !== null && one.phone === other.phone)

const apartMs = (one: Arrival, other: Arrival): number => Math.abs(one.at.getTime() - other.at.getTime())

/**
 * Pairs the requests two paths received: the same e-mail or phone within the window, the nearest in time first, each
 * request once. What finds no partner is missing on the other side.
 */
export const compareArrivals = ({ old, ours, windowMinutes }: Given): Comparison => {
  const near = old.flatMap((from) =>
    ours
      .filter((to) => samePerson(from, to) && apartMs(from, to) <= windowMinutes * 60_000)
      .map((to) => ({ old: from, ours: to })),
  )
  const taken = new Set<Arrival>()
  const both = near
    .toSorted((a, b) => apartMs(a.old, a.ours) - apartMs(b.old, b.ours))
    .filter((pair) => {
      if (taken.has(pair.old) || taken.has(pair.ours)) return false
      taken.add(pair.old).add(pair.ours)
      return true
    })
  const left = (arrivals: readonly Arrival[]) => arrivals.filter((each) => !taken.has(each))
  return { both, onlyOld: left(old), onlyOurs: left(ours) }
}
