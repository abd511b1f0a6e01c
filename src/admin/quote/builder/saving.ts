import type { TripWire } from '@/src/queries/quote/tripWire'

/** What somebody else saved meanwhile. */
export type Theirs = { revision: number; trip: TripWire; changedBy: string | null; changedAt: string | null }

/** Where the trip on the screen stands against the one that is kept. */
export type Saving = {
  phase: 'saved' | 'waiting' | 'saving' | 'failed' | 'stale'
  revision: number
  /** The trip as it was last known to be kept. */
  kept: TripWire
  keptAt: string
  /** The trip on its way. */
  sent: TripWire | null
  problem: string | null
  /** Whether trying again can help without a change. */
  mayRetry: boolean
  theirs: Theirs | null
}

export const openSaving = ({
  trip,
  revision,
  keptAt,
}: {
  trip: TripWire
  revision: number
  keptAt: string
}): Saving => ({
  phase: 'saved',
  revision,
  kept: trip,
  keptAt,
  sent: null,
  problem: null,
  mayRetry: false,
  theirs: null,
})

export type SavingEvent =
  | { type: 'edited'; trip: TripWire }
  | { type: 'sent'; trip: TripWire }
  | { type: 'kept'; revision: number; at: string; now: TripWire }
  | { type: 'refused'; detail: string; mayRetry: boolean }
  | { type: 'overtaken'; theirs: Theirs }
  | { type: 'settled'; trip: TripWire }

const rest = { problem: null, mayRetry: false }

/** Moves on from what happened; edits while a save is on its way wait for its end, and a stale draft waits for a decision. */
export const nextSaving = (saving: Saving, event: SavingEvent): Saving => {
  switch (event.type) {
    case 'edited': {
      if (saving.phase === 'saving' || saving.phase === 'stale') return saving
      return { ...saving, ...rest, phase: event.trip === saving.kept ? 'saved' : 'waiting' }
    }
    case 'sent':
      return { ...saving, ...rest, phase: 'saving', sent: event.trip }
    case 'kept': {
      const kept = saving.sent ?? saving.kept
      const phase = event.now === kept ? 'saved' : 'waiting'
      return { ...saving, ...rest, phase, revision: event.revision, kept, keptAt: event.at, sent: null }
    }
    case 'refused':
      return { ...saving, phase: 'failed', sent: null, problem: event.detail, mayRetry: event.mayRetry }
    case 'overtaken':
      return { ...saving, ...rest, phase: 'stale', sent: null, theirs: event.theirs }
    case 'settled': {
      const { theirs } = saving
      if (!theirs) return saving
      const phase = event.trip === theirs.trip ? 'saved' : 'waiting'
      const keptAt = theirs.changedAt ?? saving.keptAt
      return { ...saving, ...rest, phase, revision: theirs.revision, kept: theirs.trip, keptAt, theirs: null }
    }
  }
}

/** Whether leaving now would lose something. */
export const isUnsaved = ({ phase }: Saving): boolean => phase !== 'saved'

const clock = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** Says where the draft stands, such as “Saved 12:31”. */
export const savingText = (saving: Saving): string => {
  switch (saving.phase) {
    case 'saved':
      return `Saved ${clock(saving.keptAt)}`
    case 'waiting':
    case 'saving':
      return 'Saving…'
    case 'failed':
      return `Not saved: ${saving.problem}`
    case 'stale':
      return 'Not saved: somebody else changed it'
  }
}
