import { describe, expect, it } from '@jest/globals'
import {
  type AcceptableQuote,
  decideAcceptance,
  decideAcceptanceByDeposit,
  type SeenByCustomer,
} from '@/src/domain/quote/decideAcceptance'
import { decideDecline } from '@/src/domain/quote/decideDecline'
import { declineReasonFrom } from '@/src/domain/quote/declineReasons'
import { quoteErrorCodes } from '@/src/domain/quote/errorCodes'
import { openNextVersion } from '@/src/domain/quote/openNextVersion'
import { canAccept, newestSentVersion, quoteStatus, statusAt } from '@/src/domain/quote/quoteStatus'
import { type QuoteVersionStatus, quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'

const validUntil = new Date('2026-12-08T16:59:00Z')
const before = new Date('2026-12-08T16:58:59Z')
const quote = (given: Partial<AcceptableQuote> = {}): AcceptableQuote => ({
  status: 'viewed',
  version: 3,
  validUntil,
  termsVersion: '2026-10',
  ...given,
})
const seen = (given: Partial<SeenByCustomer> = {}): SeenByCustomer => ({
  now: before,
  seenVersion: 3,
  termsAccepted: true,
  seenTermsVersion: '2026-10',
  ...given,
})
const isFinal = (status: QuoteVersionStatus) => terminalStates(quoteVersionMachine).includes(status)

describe('the quote version machine', () => {
  it('has no unreachable state and no missing target', () => {
    expect(unreachableStates(quoteVersionMachine)).toEqual([])
    expect(missingTargets(quoteVersionMachine)).toEqual([])
    expect(terminalStates(quoteVersionMachine)).toEqual(['accepted', 'declined', 'expired', 'withdrawn', 'superseded'])
  })

  it.each(quoteErrorCodes)('refuses with codes in kebab-case: %s', (code) => expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/))
})

describe('accepting', () => {
  it.each(['sent', 'viewed'] as const)('a quote that is %s', (status) => {
    expect(decideAcceptance(quote({ status }), seen())).toEqual({
      changes: { status: 'accepted', acceptedVersion: 3 },
      event: 'quote.accepted',
    })
  })

  it.each<[string, Partial<AcceptableQuote>, Partial<SeenByCustomer>]>([
    ['quote-expired', { status: 'expired' }, {}],
    ['quote-expired', {}, { now: validUntil }],
    ['quote-expired', {}, { now: validUntil, seenVersion: 2 }],
    ['quote-changed', {}, { seenVersion: 2 }],
    ['quote-changed', {}, { seenVersion: 4 }],
    ['quote-changed', { status: 'superseded' }, {}],
    ['quote-changed', { status: 'declined' }, { seenVersion: 2 }],
    ['quote-declined', { status: 'declined' }, {}],
    ['quote-withdrawn', { status: 'withdrawn' }, {}],
    ['terms-acceptance-required', {}, { termsAccepted: false }],
    ['terms-changed', {}, { seenTermsVersion: '2026-01' }],
    ['illegal-transition', { status: 'draft' }, {}],
    ['illegal-transition', { status: 'sending' }, {}],
    ['illegal-transition', { status: 'accepted' }, {}],
  ])('is refused with %s (%j, %j)', (code, given, when) => {
    expect(() => decideAcceptance(quote(given), seen(when))).toThrow(expect.objectContaining({ code }))
  })

  it.each(quoteVersionMachine.states)('by a deposit, of a quote that is %s, only while it is open', (status) => {
    const decide = () => decideAcceptanceByDeposit(quote({ status }))
    if (status === 'sent' || status === 'viewed') expect(decide().changes.status).toBe('accepted')
    else expect(decide).toThrow(expect.objectContaining({ code: 'illegal-transition' }))
  })
})

describe('declining', () => {
  it.each(['sent', 'viewed'] as const)('a quote that is %s', (status) => {
    expect(decideDecline(quote({ status }), { now: before, reason: 'dates' })).toEqual({
      changes: { status: 'declined', declineReason: 'dates', declineComment: null },
      event: 'quote.declined',
    })
  })

  it.each<[string, Partial<AcceptableQuote>, Date]>([
    ['quote-accepted', { status: 'accepted' }, before],
    ['quote-accepted', { status: 'accepted' }, validUntil],
    ['quote-expired', { status: 'expired' }, before],
    ['quote-expired', {}, validUntil],
    ['quote-declined', { status: 'declined' }, before],
    ['quote-withdrawn', { status: 'withdrawn' }, before],
    ['quote-changed', { status: 'superseded' }, before],
    ['illegal-transition', { status: 'draft' }, before],
    ['illegal-transition', { status: 'sending' }, before],
  ])('is refused with %s (%j at %s)', (code, given, now) => {
    expect(() => decideDecline(quote(given), { now, reason: 'other' })).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    [{ reason: 'price' }, { reason: 'price', comment: null }],
    [
      { reason: 'Other company', comment: ' Cheaper. ' },
      { reason: 'other_company', comment: 'Cheaper.' },
    ],
    [{ reason: 'We broke up' }, { reason: 'other', comment: 'We broke up' }],
    [
      { reason: 'Visa', comment: 'refused' },
      { reason: 'other', comment: 'Visa: refused' },
    ],
    [{ comment: 'Sorry.' }, { reason: 'other', comment: 'Sorry.' }],
    [{}, { reason: 'other', comment: null }],
  ])('for %j', (typed, expected) => expect(declineReasonFrom(typed)).toEqual(expected))
})

describe('the status of a quote', () => {
  type Versions = [number, QuoteVersionStatus][]
  const versions = (given: Versions) => given.map(([number, status]) => ({ number, status }))

  it.each<[Versions, QuoteVersionStatus, number | null]>([
    [[], 'draft', null],
    [[[1, 'draft']], 'draft', null],
    [[[1, 'sending']], 'sending', null],
    [
      [
        [1, 'viewed'],
        [2, 'draft'],
      ],
      'viewed',
      1,
    ],
    [
      [
        [2, 'sending'],
        [1, 'sent'],
      ],
      'sent',
      1,
    ],
    [
      [
        [1, 'superseded'],
        [2, 'sent'],
      ],
      'sent',
      2,
    ],
    [
      [
        [1, 'expired'],
        [2, 'declined'],
        [3, 'draft'],
      ],
      'declined',
      2,
    ],
  ])('of versions %j is %s', (given, status, number) => {
    expect(quoteStatus(versions(given))).toBe(status)
    expect(newestSentVersion(versions(given))?.number ?? null).toBe(number)
  })

  it.each(quoteVersionMachine.states)('%s, shown before and at the last instant', (status) => {
    const open = status === 'sent' || status === 'viewed'
    expect(statusAt({ status, validUntil, now: before })).toBe(status)
    expect(statusAt({ status, validUntil, now: validUntil })).toBe(open ? 'expired' : status)
    expect(canAccept({ status, validUntil, now: before })).toBe(open)
    expect(canAccept({ status, validUntil, now: validUntil })).toBe(false)
  })

  it.each<[Versions, { number: number; isNew: boolean }]>([
    [[], { number: 1, isNew: true }],
    [[[1, 'draft']], { number: 1, isNew: false }],
    [
      [
        [1, 'sent'],
        [2, 'sending'],
      ],
      { number: 2, isNew: false },
    ],
    [
      [
        [1, 'superseded'],
        [2, 'expired'],
      ],
      { number: 3, isNew: true },
    ],
  ])('after %j, the version to edit is %j', (given, expected) =>
    expect(openNextVersion(versions(given), { fromEarlier: false })).toEqual(expected),
  )

  it('begins none from an earlier one while there is a draft', () => {
    expect(openNextVersion(versions([[1, 'sent']]), { fromEarlier: true })).toEqual({ number: 2, isNew: true })
    expect(() => openNextVersion(versions([[2, 'draft']]), { fromEarlier: true })).toThrow(
      expect.objectContaining({ code: 'draft-open' }),
    )
  })

  it('takes no new version once one is accepted', () => {
    expect(() => openNextVersion(versions([[1, 'accepted']]), { fromEarlier: false })).toThrow(
      expect.objectContaining({ code: 'quote-accepted' }),
    )
  })

  it('ends in nothing the customer could still answer', () => {
    expect(
      quoteVersionMachine.states.filter(isFinal).some((status) => canAccept({ status, validUntil, now: before })),
    ).toBe(false)
  })
})
