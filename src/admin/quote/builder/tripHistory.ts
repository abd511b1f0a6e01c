import type { TripWire } from '@/src/queries/quote/tripWire'

const stepsKept = 200

/** A trip as it is edited: how it is now, how it was before each step, and what was taken back. */
export type TripHistory = {
  trip: TripWire
  past: readonly TripWire[]
  future: readonly TripWire[]
  /** What the last step changed; typing on in one field is one step. */
  mark: string | null
}

export const openHistory = (trip: TripWire): TripHistory => ({ trip, past: [], future: [], mark: null })

/** Takes a change as a step of its own, or as part of the last one where both bear the same mark. */
export const change = (history: TripHistory, trip: TripWire, mark: string | null = null): TripHistory => {
  if (trip === history.trip) return history
  const goesOn = mark !== null && mark === history.mark && history.past.length > 0
  const past = goesOn ? history.past : [...history.past, history.trip].slice(-stepsKept)
  return { trip, past, future: [], mark }
}

/** Ends the step that is being typed, so that what is typed next is one of its own. */
export const seal = (history: TripHistory): TripHistory =>
  history.mark === null ? history : { ...history, mark: null }

export const undo = (history: TripHistory): TripHistory => {
  const before = history.past.at(-1)
  if (!before) return history
  return { trip: before, past: history.past.slice(0, -1), future: [history.trip, ...history.future], mark: null }
}

export const redo = (history: TripHistory): TripHistory => {
  const [after, ...future] = history.future
  if (!after) return history
  return { trip: after, past: [...history.past, history.trip], future, mark: null }
}
