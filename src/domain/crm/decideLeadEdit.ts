import type { Language } from '@/src/domain/shared/language'

/** What staff write about a lead by hand. */
export type LeadDetails = {
  title: string
  destination: string
  style: string
  travelMonth: string | null
  duration: string | null
  travelers: number | null
  budget: string | null
  notes: string | null
  language: Language | null
  needsTriage: boolean
}

export type LeadDetail = keyof LeadDetails

/** A detail two people changed: what both had seen, what the other wrote meanwhile, what is wanted now. */
export type EditConflict = { field: LeadDetail; seen: unknown; theirs: unknown; yours: unknown }

type Edit = {
  current: LeadDetails
  /** What whoever edits saw when they began; a detail that is absent was not looked at and is not checked. */
  seen: Partial<LeadDetails>
  changes: Partial<LeadDetails>
}

/**
 * Decides an edit against what others wrote meanwhile: changes to different details go together, the same detail with
 * the same new value is agreed, and only the same detail with two new values is a conflict, which applies nothing.
 */
export const decideLeadEdit = ({
  current,
  seen,
  changes,
}: Edit): { changes: Partial<LeadDetails>; conflicts: EditConflict[] } => {
  const wanted = (Object.keys(changes) as LeadDetail[]).filter((field) => changes[field] !== current[field])
  const conflicts = wanted
    .filter((field) => field in seen && seen[field] !== current[field])
    .map((field) => ({ field, seen: seen[field], theirs: current[field], yours: changes[field] }))
  if (conflicts.length > 0) return { changes: {}, conflicts }
  return { changes: Object.fromEntries(wanted.map((field) => [field, changes[field]])), conflicts: [] }
}
