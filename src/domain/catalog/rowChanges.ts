type Row = { id: string }

/** What became of one row of a list; places count from 1. */
export type RowChange<Kind extends Row> =
  | { kind: 'added'; row: Kind; at: number }
  | { kind: 'removed'; row: Kind; at: number }
  | { kind: 'replaced'; row: Kind; by: Kind; at: number }
  | { kind: 'moved'; row: Kind; from: number; at: number }

/** The ids of the longest run of rows that stand in the same order in both lists: all others were moved. */
const unmoved = (places: readonly { id: string; was: number }[]): Set<string> => {
  const best: { length: number; before: number }[] = []
  for (const [index, { was }] of places.entries()) {
    const earlier = best.map((run, at) => ({ ...run, at })).filter(({ at }) => (places[at]?.was ?? 0) < was)
    const longest = earlier.reduce((a, b) => (b.length > a.length ? b : a), { length: 0, before: -1, at: -1 })
    best[index] = { length: longest.length + 1, before: longest.at }
  }
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((run) => run.length)))
  const kept = new Set<string>()
  while (at >= 0) {
    kept.add(places[at]?.id ?? '')
    at = best[at]?.before ?? -1
  }
  return kept
}

/** Tells what became of the rows of a list, by their ids, in the order of their places: as few moves as explain it, and one replaced where one went and another came. */
export const rowChanges = <Kind extends Row>(before: readonly Kind[], after: readonly Kind[]): RowChange<Kind>[] => {
  const was = new Map(before.map(({ id }, index) => [id, index]))
  const isKnown = new Set(after.map(({ id }) => id))
  const stay = unmoved(after.flatMap(({ id }) => (was.has(id) ? [{ id, was: was.get(id) ?? 0 }] : [])))
  const changes: RowChange<Kind>[] = []
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, row, at] = [before[index], after[index], index + 1]
    const gone = old && !isKnown.has(old.id) ? old : null
    const come = row && !was.has(row.id) ? row : null
    if (gone && come) changes.push({ kind: 'replaced', row: gone, by: come, at })
    else if (gone) changes.push({ kind: 'removed', row: gone, at })
    else if (come) changes.push({ kind: 'added', row: come, at })
    if (row && !come && !stay.has(row.id)) changes.push({ kind: 'moved', row, from: (was.get(row.id) ?? 0) + 1, at })
  }
  return changes
}
