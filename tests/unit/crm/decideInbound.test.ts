import { describe, expect, it } from '@jest/globals'
import { afterTripDays, decideInbound, type LeadOfSender, reopenDays } from '@/src/domain/crm/decideInbound'
import type { LeadStage } from '@/src/domain/crm/leadMachine'

const now = new Date('2026-11-24T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
const lead = (id: string, stage: LeadStage, days = 1, lostReason: LeadOfSender['lostReason'] = null): LeadOfSender => ({
  id,
  stage,
  lostReason: stage === 'lost' ? (lostReason ?? 'no_response') : null,
  lastActiveAt: daysAgo(days),
})
const decide = (leads: LeadOfSender[], thread: LeadOfSender | null = null) => decideInbound({ thread, leads }, { now })

describe('where a message goes', () => {
  it.each<[string, LeadOfSender[], object]>([
    ['nobody is known', [], { kind: 'new_lead' }],
    ['one open lead, however old', [lead('a', 'new', 400)], { kind: 'match', leadId: 'a', reopens: false }],
    [
      'several open leads: the one worked on last',
      [lead('a', 'new', 5), lead('b', 'negotiation', 2), lead('c', 'qualified', 9)],
      { kind: 'match', leadId: 'b', reopens: false },
    ],
    [
      'an open lead before a trip and before a fresher lost one',
      [lead('w', 'won', 1), lead('l', 'lost', 0), lead('o', 'qualified', 30)],
      { kind: 'match', leadId: 'o', reopens: false },
    ],
    ['a trip that is won', [lead('w', 'won', 200)], { kind: 'match', leadId: 'w', reopens: false }],
    ['just back', [lead('p', 'post_trip', afterTripDays)], { kind: 'match', leadId: 'p', reopens: false }],
    ['back long ago', [lead('p', 'post_trip', afterTripDays + 1)], { kind: 'new_lead' }],
    ['lost lately', [lead('l', 'lost', reopenDays)], { kind: 'match', leadId: 'l', reopens: true }],
    ['lost long ago', [lead('l', 'lost', reopenDays + 1)], { kind: 'new_lead' }],
    ['lost as a duplicate', [lead('l', 'lost', 1, 'duplicate')], { kind: 'new_lead' }],
    [
      'lost as a duplicate, after one lost lately',
      [lead('d', 'lost', 1, 'duplicate'), lead('l', 'lost', 3)],
      { kind: 'match', leadId: 'l', reopens: true },
    ],
    ['spam', [lead('s', 'lost', 300, 'spam')], { kind: 'triage', reason: 'marked_as_spam' }],
    ['spam once, an open lead since', [lead('s', 'lost', 3, 'spam'), lead('o', 'new', 9)], { leadId: 'o' }],
  ])('%s', (_, leads, expected) => {
    expect(decide(leads)).toMatchObject(expected)
  })

  it.each<[string, LeadOfSender, LeadOfSender[], object]>([
    ['open', lead('t', 'new', 300), [lead('o', 'new', 1)], { leadId: 't', reopens: false }],
    ['of somebody else', lead('t', 'qualified'), [], { leadId: 't', reopens: false }],
    ['lost lately', lead('t', 'lost', 3), [lead('o', 'new', 1)], { leadId: 't', reopens: true }],
    ['lost long ago', lead('t', 'lost', 300), [lead('o', 'new', 1)], { leadId: 'o' }],
    ['lost long ago, nothing else', lead('t', 'lost', 300), [lead('t', 'lost', 300)], { kind: 'new_lead' }],
    ['a duplicate', lead('t', 'lost', 1, 'duplicate'), [lead('o', 'new', 1)], { leadId: 'o' }],
    ['won', lead('t', 'won', 300), [lead('o', 'new', 1)], { leadId: 't' }],
    ['a trip of last year', lead('t', 'post_trip', 300), [lead('t', 'post_trip', 300)], { kind: 'new_lead' }],
    ['spam', lead('t', 'lost', 1, 'spam'), [lead('o', 'new', 1)], { kind: 'triage' }],
  ])('answers a message of a lead that is %s', (_, thread, leads, expected) => {
    expect(decide(leads, thread)).toMatchObject(expected)
  })

  it('says why, in a sentence', () => {
    expect(decide([lead('a', 'new'), lead('b', 'new')])).toMatchObject({ why: expect.stringContaining('2 open leads') })
  })
})
