import { describe, expect, it } from '@jest/globals'
import { decideStageMove } from '@/src/domain/crm/decideStageMove'
import { crmErrorCodes } from '@/src/domain/crm/errorCodes'
import { type LeadStage, leadClicks, leadMachine, leadStageFrom, stagesFromFacts } from '@/src/domain/crm/leadMachine'
import { lostReasonFrom } from '@/src/domain/crm/lostReasons'
import { type LeadFact, stageAfterFact } from '@/src/domain/crm/stageAfterFact'
import { canMove, missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'

const stages = leadMachine.states
const pairs = stages.flatMap((from) => stages.map((to) => ({ from, to })))
const facts: LeadFact[] = ['quote_sent', 'deposit_recorded', 'trip_ended']

describe('the lead machine', () => {
  it('has no unreachable state, no missing target and no dead end', () => {
    expect(unreachableStates(leadMachine)).toEqual([])
    expect(missingTargets(leadMachine)).toEqual([])
    expect(terminalStates(leadMachine)).toEqual([])
  })

  it('is made of clicks and facts, and of nothing else', () => {
    for (const { from, to } of pairs.filter((pair) => pair.from !== pair.to)) {
      const follows = facts.some((fact) => stageAfterFact({ stage: from, fact }) === to)
      expect({ from, to, may: canMove(leadMachine, { from, to }) }).toEqual({
        from,
        to,
        may: follows || leadClicks[from].includes(to),
      })
    }
  })
})

describe('a stage move asked for by hand', () => {
  it.each(pairs)('$from → $to', ({ from, to }) => {
    const ask = () => decideStageMove({ lead: { stage: from }, to, reason: 'price' })
    if (stagesFromFacts.includes(to)) expect(ask).toThrow(expect.objectContaining({ code: 'stage-follows-from-facts' }))
    else if (!leadClicks[from].includes(to))
      expect(ask).toThrow(expect.objectContaining({ code: 'illegal-transition' }))
    else expect(ask().changes.stage).toBe(to)
  })

  it.each<[string, Parameters<typeof decideStageMove>[0]]>([
    ['lost-reason-required', { lead: { stage: 'new' }, to: 'lost' }],
    ['lost-note-required', { lead: { stage: 'new' }, to: 'lost', reason: 'other' }],
    ['lost-note-required', { lead: { stage: 'new' }, to: 'lost', reason: 'other', note: '  ' }],
  ])('is refused with %s', (code, move) => {
    expect(crmErrorCodes).toContain(code)
    expect(() => decideStageMove(move)).toThrow(expect.objectContaining({ code }))
  })

  it('keeps why a lead was lost, and forgets it when the lead comes back', () => {
    expect(
      decideStageMove({ lead: { stage: 'negotiation' }, to: 'lost', reason: 'other', note: ' Met somebody. ' }),
    ).toEqual({
      changes: { stage: 'lost', lostReason: 'other', lostNote: 'Met somebody.' },
      event: 'lead.stage_changed',
    })
    expect(decideStageMove({ lead: { stage: 'lost' }, to: 'new' }).changes).toEqual({
      stage: 'new',
      lostReason: null,
      lostNote: null,
    })
  })
})

describe('a stage that follows from a fact', () => {
  it.each<[LeadFact, Record<LeadStage, LeadStage>]>([
    [
      'quote_sent',
      {
        new: 'proposal_sent',
        qualified: 'proposal_sent',
        proposal_sent: 'proposal_sent',
        negotiation: 'proposal_sent',
        won: 'won',
        post_trip: 'post_trip',
        lost: 'proposal_sent',
      },
    ],
    [
      'deposit_recorded',
      {
        new: 'won',
        qualified: 'won',
        proposal_sent: 'won',
        negotiation: 'won',
        won: 'won',
        post_trip: 'won',
        lost: 'won',
      },
    ],
    [
      'trip_ended',
      {
        new: 'new',
        qualified: 'qualified',
        proposal_sent: 'proposal_sent',
        negotiation: 'negotiation',
        won: 'post_trip',
        post_trip: 'post_trip',
        lost: 'lost',
      },
    ],
  ])('after %s', (fact, expected) => {
    expect(Object.fromEntries(stages.map((stage) => [stage, stageAfterFact({ stage, fact })]))).toEqual(expected)
  })
})

describe('words for stages and reasons', () => {
  it.each([
    ['NEW', 'new'],
    ['Proposal_Sent', 'proposal_sent'],
    ['closed', null],
    ['', null],
  ])('stage %s is %s', (text, stage) => expect(leadStageFrom(text)).toBe(stage))

  it.each([
    [{ reason: 'Price' }, { reason: 'price', note: null }],
    [
      { reason: 'no response', note: 'Five calls.' },
      { reason: 'no_response', note: 'Five calls.' },
    ],
    [{ reason: 'Grandmother fell ill' }, { reason: 'other', note: 'Grandmother fell ill' }],
    [
      { reason: 'Visa', note: 'refused' },
      { reason: 'other', note: 'Visa: refused' },
    ],
    [{ reason: ' ' }, { reason: null, note: null }],
    [{}, { reason: null, note: null }],
  ])('reason %j', (typed, expected) => expect(lostReasonFrom(typed)).toEqual(expected))
})
