/** A detail two people changed: what both had seen, what the other wrote meanwhile, what is wanted now. */
export type EditConflict<Detail = string> = { field: Detail; seen: unknown; theirs: unknown; yours: unknown }

export type Edit<Details> = {
  current: Details
  /** What whoever edits saw when they began; a detail that is absent was not looked at and is not checked. */
  seen: Partial<Details>
  changes: Partial<Details>
}

export type EditDecision<Details> = { changes: Partial<Details>; conflicts: EditConflict<keyof Details>[] }

/**
 * Decides an edit against what others wrote meanwhile: changes to different details go together, the same detail with
 * the same new value is agreed, and only the same detail with two new values is a conflict, which applies nothing.
 */
export const decideEdit = <Details extends object>({
  current,
  seen,
  changes,
}: Edit<Details>): EditDecision<Details> => {
  const wanted = (Object.keys(changes) as (keyof Details)[]).filter((field) => changes[field] !== current[field])
  const conflicts = wanted
    .filter((field) => field in seen && seen[field] !== current[field])
    .map((field) => ({ field, seen: seen[field], theirs: current[field], yours: changes[field] }))
  if (conflicts.length > 0) return { changes: {}, conflicts }
  return {
    changes: Object.fromEntries(wanted.map((field) => [field, changes[field]])) as Partial<Details>,
    conflicts: [],
  }
}
