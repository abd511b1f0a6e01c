import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ClockKind } from '@/src/domain/crm/clockKinds'
import { clockTimes, nextStep, stepDue } from '@/src/domain/crm/clockTimes'
import { type ClockTerms, clockTerms, type SlaPolicy } from '@/src/domain/crm/slaPolicy'
import { type ClockFact, firstClock, type OpenClock, turnClocks } from '@/src/domain/crm/turnClocks'
import { defaultWorkingCalendar } from '@/src/domain/shared/workingHours'

const terms: ClockTerms = { policyId: null, minutes: 120, warnBeforeMinutes: 30, escalateAfterMinutes: 60 }
const undone = { warnedAt: null, breachedAt: null, escalatedAt: null }
const at = (time: string) => new Date(`${time}+07:00`)
const calendar = defaultWorkingCalendar

describe('the first response', () => {
  it.each([
    ['2027-04-28T10:00:00', '2027-04-28T12:00:00'],
    ['2027-05-01T17:30:00', '2027-05-03T10:30:00'],
  ])('to a lead of %s is due %s', (receivedAt, due) => {
    const clock = firstClock({ now: at(receivedAt), calendar, termsOf: () => terms, newId: () => 'one' })
    expect(clock.times.dueAt).toEqual(at(due))
    expect(clock).toMatchObject({
      kind: 'first_response',
      runningSince: at(receivedAt),
      pausedAt: null,
      stoppedAt: null,
    })
  })
})

describe('what a response time allows', () => {
  const policy = (name: string, given: Partial<SlaPolicy>): SlaPolicy => ({
    ...{ id: name, name, kind: 'follow_up', stage: null, channel: null, minutes: 10 },
    ...{ warnBeforeMinutes: 0, escalateAfterMinutes: 0, ...given },
  })
  const any = policy('any', {})
  const channel = policy('channel', { channel: 'whatsapp' })
  const stage = policy('stage', { stage: 'negotiation' })
  const both = policy('both', { stage: 'negotiation', channel: 'whatsapp' })
  const waiting = { kind: 'follow_up', stage: 'negotiation', channel: 'whatsapp' } as const

  it.each([
    [[any, channel, stage, both], 'both'],
    [[any, channel, stage], 'stage'],
    [[any, channel], 'channel'],
    [[any], 'any'],
    [[policy('other', { stage: 'new' }), policy('first', { kind: 'first_response' })], null],
    [[policy('b', {}), policy('a', {})], 'a'],
  ])('is the most exact of %#', (policies, id) => {
    expect(clockTerms(policies, waiting).policyId).toBe(id)
    expect(clockTerms(policies.toReversed(), waiting).policyId).toBe(id)
  })

  it('is the company’s first response, or a working day, where none fits', () => {
    const company = { firstResponseMinutes: 45 }
    expect(clockTerms([], { ...waiting, kind: 'first_response' }, company).minutes).toBe(45)
    expect(clockTerms([], waiting, company).minutes).toBe(540)
  })
})

describe('the steps of a clock', () => {
  const since = at('2027-04-28T10:00:00')
  const times = clockTimes({ since, usedMs: 0, terms, calendar })

  it('are warned, late, escalated, each once', () => {
    expect(times).toEqual({
      warnAt: at('2027-04-28T11:30:00'),
      dueAt: at('2027-04-28T12:00:00'),
      escalateAt: at('2027-04-28T13:00:00'),
    })
    const now = at('2027-04-28T11:30:00')
    expect(stepDue(times, undone, at('2027-04-28T11:29:59'))).toBeNull()
    expect(stepDue(times, undone, now)).toBe('warn')
    expect(stepDue(times, { ...undone, warnedAt: now }, now)).toBeNull()
    expect(stepDue(times, { ...undone, warnedAt: now }, times.dueAt)).toBe('breach')
    const late = { ...undone, warnedAt: now, breachedAt: times.dueAt }
    expect(nextStep(times, late)).toEqual({ step: 'escalate', at: times.escalateAt })
    expect(nextStep(times, { ...late, escalatedAt: times.escalateAt })).toBeNull()
  })

  it('leave out a warning that comes too late, and what has no minutes', () => {
    expect(stepDue(times, undone, times.dueAt)).toBe('breach')
    const silent = clockTimes({
      ...{ since, usedMs: 0, calendar },
      terms: { ...terms, warnBeforeMinutes: 0, escalateAfterMinutes: 0 },
    })
    expect(nextStep(silent, undone)).toEqual({ step: 'breach', at: silent.dueAt })
    expect(nextStep(silent, { ...undone, breachedAt: silent.dueAt })).toBeNull()
  })

  it('come in their order whatever the terms and the time used', () => {
    const minutes = fc.integer({ min: 0, max: 2_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        minutes,
        minutes,
        fc.nat({ max: 9e7 }),
        (allowed, warn, escalate, usedMs) => {
          const given = { policyId: null, minutes: allowed, warnBeforeMinutes: warn, escalateAfterMinutes: escalate }
          const { warnAt, dueAt, escalateAt } = clockTimes({ since, usedMs, terms: given, calendar })
          expect((warnAt ?? dueAt).getTime()).toBeLessThanOrEqual(dueAt.getTime())
          expect((escalateAt ?? dueAt).getTime()).toBeGreaterThanOrEqual(dueAt.getTime())
        },
      ),
    )
  })
})

describe('clocks turn on by what happens', () => {
  const start = at('2027-04-28T10:00:00')
  let made = 0
  const turn = (
    clocks: readonly OpenClock[],
    fact: ClockFact,
    given: { now?: Date; stage?: 'new' | 'lost' | 'negotiation' | 'won'; isAnswered?: boolean } = {},
  ) =>
    turnClocks({
      ...{ stage: 'new', isAnswered: false, clocks, fact, now: start, calendar, termsOf: () => terms, ...given },
      newId: () => {
        made += 1
        return `clock-${made}`
      },
    })
  const openOf = (clocks: ReturnType<typeof turn>) => clocks.filter(({ stoppedAt }) => !stoppedAt)
  const states = (clocks: ReturnType<typeof turn>) =>
    clocks.map(({ kind, runningSince, pausedAt, usedMinutes }) => [
      kind,
      runningSince ? 'running' : pausedAt ? 'paused' : 'stopped',
      usedMinutes,
    ])

  it('an answer stops the first response and waits for the customer; their reply runs the next', () => {
    const first = turn([], 'awaits_us')
    expect(states(first)).toEqual([['first_response', 'running', null]])
    const answered = turn(first, 'answered', { now: at('2027-04-28T11:30:30') })
    expect(states(answered)).toEqual([
      ['first_response', 'stopped', 90],
      ['follow_up', 'paused', null],
    ])
    const again = turn(openOf(answered), 'answered', { isAnswered: true })
    expect(states(again)).toEqual([['follow_up', 'paused', null]])
    const replied = turn(openOf(again), 'awaits_us', { now: at('2027-04-29T08:00:00'), isAnswered: true })
    expect(states(replied)).toEqual([['follow_up', 'running', null]])
    // Before opening time: the two hours begin at nine.
    expect(replied[0]?.times?.dueAt).toEqual(at('2027-04-29T11:00:00'))
    const wroteAgain = turn(replied, 'awaits_us', { now: at('2027-04-29T10:00:00'), isAnswered: true })
    expect(wroteAgain[0]?.times?.dueAt).toEqual(at('2027-04-29T11:00:00'))
    expect(states(turn(wroteAgain, 'answered', { now: at('2027-04-29T12:00:00'), isAnswered: true }))).toEqual([
      ['follow_up', 'stopped', 180],
      ['follow_up', 'paused', null],
    ])
  })

  it('a closed lead has none, and one that is opened again has one that runs', () => {
    const first = turn([], 'awaits_us')
    expect(states(turn(first, 'reckoned', { stage: 'lost' }))).toEqual([['first_response', 'stopped', 0]])
    expect(states(turn(first, 'answered', { stage: 'won' }))).toEqual([['first_response', 'stopped', 0]])
    expect(turn([], 'reckoned')).toEqual([])
    expect(states(turn([], 'awaits_us', { isAnswered: true }))).toEqual([['follow_up', 'running', null]])
  })

  it('other terms change when it is due, not since when it runs', () => {
    const first = turn([], 'awaits_us')
    const [longer] = turnClocks({
      ...{ stage: 'new', isAnswered: false, clocks: first, fact: 'reckoned', now: at('2027-04-28T12:30:00'), calendar },
      ...{ termsOf: (_: ClockKind) => ({ ...terms, minutes: 240 }), newId: () => 'never' },
    })
    expect(longer).toMatchObject({ runningSince: start, minutes: 240 })
    expect(longer?.times?.dueAt).toEqual(at('2027-04-28T14:00:00'))
  })

  it('never runs two of a kind, whatever happens in whatever order', () => {
    const facts = fc.array(fc.constantFrom<ClockFact>('answered', 'awaits_us', 'reckoned'), { maxLength: 12 })
    fc.assert(
      fc.property(facts, (happened) => {
        let clocks: OpenClock[] = []
        let isAnswered = false
        for (const [index, fact] of happened.entries()) {
          clocks = openOf(turn(clocks, fact, { now: new Date(start.getTime() + index * 3e6), isAnswered }))
          isAnswered ||= fact === 'answered'
          expect(clocks.length).toBeLessThanOrEqual(1)
          for (const { runningSince, pausedAt } of clocks) expect(Boolean(runningSince)).not.toBe(Boolean(pausedAt))
          if (fact === 'answered') expect(clocks[0]?.pausedAt).not.toBeNull()
          if (fact === 'awaits_us') expect(clocks[0]?.runningSince).not.toBeNull()
        }
      }),
    )
  })
})
