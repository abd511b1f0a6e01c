import { type WorkingCalendar, workingMsBetween } from '@/src/domain/shared/workingHours'
import { type ClockKind, hasClocks } from './clockKinds'
import { type ClockTimes, clockTimes, nextStep, type StepsDone } from './clockTimes'
import type { LeadStage } from './leadMachine'
import type { ClockTerms } from './slaPolicy'

/** A clock that is not stopped: it runs since an instant, or is paused since one. */
export type OpenClock = StepsDone & {
  id: string
  kind: ClockKind
  startedAt: Date
  runningSince: Date | null
  pausedAt: Date | null
  usedMs: number
}

/** A clock as it is written: with its terms, its times while it runs, and what it measured once it is stopped. */
export type TurnedClock = OpenClock &
  ClockTerms & { stoppedAt: Date | null; times: ClockTimes | null; nextStepAt: Date | null; usedMinutes: number | null }

/** What happened on a lead: we answered; the customer waits for us, by writing or by what its stage says; or neither. */
export type ClockFact = 'answered' | 'awaits_us' | 'reckoned'

type Turn = {
  stage: LeadStage
  /** Whether the lead had its first answer before. */
  isAnswered: boolean
  clocks: readonly OpenClock[]
  fact: ClockFact
  now: Date
  calendar: WorkingCalendar
  termsOf: (kind: ClockKind) => ClockTerms
  newId: () => string
}

const MINUTE = 60_000

const usedUntil = (clock: OpenClock, { now, calendar }: Turn): number =>
  clock.usedMs + (clock.runningSince ? workingMsBetween({ from: clock.runningSince, to: now, calendar }) : 0)

const stopped = (clock: OpenClock, turn: Turn): TurnedClock => {
  const usedMs = usedUntil(clock, turn)
  return {
    ...clock,
    ...turn.termsOf(clock.kind),
    usedMs,
    runningSince: null,
    pausedAt: null,
    stoppedAt: turn.now,
    times: null,
    nextStepAt: null,
    usedMinutes: Math.floor(usedMs / MINUTE),
  }
}

const open = (clock: OpenClock, { calendar, termsOf }: Turn): TurnedClock => {
  const terms = termsOf(clock.kind)
  const { runningSince: since, usedMs } = clock
  const times = since ? clockTimes({ since, usedMs, terms, calendar }) : null
  return {
    ...clock,
    ...terms,
    stoppedAt: null,
    times,
    nextStepAt: times ? (nextStep(times, clock)?.at ?? null) : null,
    usedMinutes: null,
  }
}

const fresh = (kind: ClockKind, state: 'running' | 'paused', { now, newId }: Turn): OpenClock => ({
  id: newId(),
  kind,
  startedAt: now,
  runningSince: state === 'running' ? now : null,
  pausedAt: state === 'paused' ? now : null,
  usedMs: 0,
  warnedAt: null,
  breachedAt: null,
  escalatedAt: null,
})

const resumed = (clock: OpenClock, { now }: Turn): OpenClock =>
  clock.pausedAt
    ? { ...clock, startedAt: clock.usedMs > 0 ? clock.startedAt : now, runningSince: now, pausedAt: null }
    : clock

/**
 * Turns a lead's clocks on by what happened. An answer stops the one that runs and lets the next wait for the customer;
 * their reply sets that running, and changes nothing where they wait for us already. Where a lead is closed all stop, and
 * where it is opened again one runs. Returns the clocks to be written.
 */
export const turnClocks = (turn: Turn): TurnedClock[] => {
  const { stage, isAnswered, clocks, fact } = turn
  if (!hasClocks(stage)) return clocks.map((clock) => stopped(clock, turn))
  if (fact === 'answered') {
    const waiting = clocks.find(({ pausedAt }) => pausedAt)
    const ended = clocks.filter(({ runningSince }) => runningSince).map((clock) => stopped(clock, turn))
    return [...ended, open(waiting ?? fresh('follow_up', 'paused', turn), turn)]
  }
  if (fact === 'reckoned') return clocks.map((clock) => open(clock, turn))
  if (clocks.length === 0) return [open(fresh(isAnswered ? 'follow_up' : 'first_response', 'running', turn), turn)]
  return clocks.map((clock) => open(resumed(clock, turn), turn))
}

export type RunningClock = TurnedClock & { times: ClockTimes }

/** The clock a new lead begins with. */
export const firstClock = (turn: Pick<Turn, 'now' | 'calendar' | 'termsOf' | 'newId'>): RunningClock => {
  const whole: Turn = { ...turn, stage: 'new', isAnswered: false, clocks: [], fact: 'awaits_us' }
  const clock = open(fresh('first_response', 'running', whole), whole)
  if (!clock.times) throw new Error('A running clock has its times.')
  return { ...clock, times: clock.times }
}
