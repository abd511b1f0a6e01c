import { addWorkingTime, type WorkingCalendar } from '@/src/domain/shared/workingHours'
import type { ClockTerms } from './slaPolicy'

/** What is done about a clock, each once: the owner is warned, everybody is told that it is late, it is escalated. */
export type ClockStep = 'warn' | 'breach' | 'escalate'

export type ClockTimes = { warnAt: Date | null; dueAt: Date; escalateAt: Date | null }

/** What was done already. */
export type StepsDone = { warnedAt: Date | null; breachedAt: Date | null; escalatedAt: Date | null }

const MINUTE = 60_000

type Running = { since: Date; usedMs: number; terms: ClockTerms; calendar: WorkingCalendar }

/** When a running clock warns, is due and is escalated; what its time has already run out for is due at once. */
export const clockTimes = ({ since, usedMs, terms, calendar }: Running): ClockTimes => {
  const after = (minutes: number) =>
    addWorkingTime({ from: since, minutes: Math.max(0, minutes - usedMs / MINUTE), calendar })
  const { minutes, warnBeforeMinutes: warn, escalateAfterMinutes: escalate } = terms
  return {
    warnAt: warn > 0 ? after(minutes - warn) : null,
    dueAt: after(minutes),
    escalateAt: escalate > 0 ? after(minutes + escalate) : null,
  }
}

/** What is to be done next about a running clock, and when; null when all is done. */
export const nextStep = (
  { warnAt, dueAt, escalateAt }: ClockTimes,
  { warnedAt, breachedAt, escalatedAt }: StepsDone,
): { step: ClockStep; at: Date } | null => {
  if (!breachedAt) return warnAt && !warnedAt ? { step: 'warn', at: warnAt } : { step: 'breach', at: dueAt }
  return escalateAt && !escalatedAt ? { step: 'escalate', at: escalateAt } : null
}

/** The step that is due now; a warning that comes too late is left out. */
export const stepDue = (times: ClockTimes, done: StepsDone, now: Date): ClockStep | null => {
  const next = nextStep(times, done)
  if (!next || next.at > now) return null
  return next.step === 'warn' && times.dueAt <= now ? 'breach' : next.step
}
