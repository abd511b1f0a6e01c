import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import type { QuoteErrorCode } from './errorCodes'
import { statusAt } from './quoteStatus'
import { type QuoteVersionStatus, quoteVersionMachine } from './quoteVersionMachine'

/** The newest sent version of a quote that is not accepted yet. */
export type AcceptableQuote = { status: QuoteVersionStatus; version: number; validUntil: Date; termsVersion: string }

export type SeenByCustomer = { now: Date; seenVersion: number; termsAccepted: boolean; seenTermsVersion: string }

export type Acceptance = { changes: { status: 'accepted'; acceptedVersion: number }; event: 'quote.accepted' }

const refuse = (code: QuoteErrorCode, detail: string): never => {
  throw new DomainError<QuoteErrorCode>(code, detail)
}

const accepted = (quote: AcceptableQuote): Acceptance => {
  assertTransition(quoteVersionMachine, { from: quote.status, to: 'accepted' })
  return { changes: { status: 'accepted', acceptedVersion: quote.version }, event: 'quote.accepted' }
}

/**
 * Decides whether a quote may be accepted now, in the version and under the terms the customer saw; throws `quote-expired`,
 * `quote-changed`, `quote-declined`, `quote-withdrawn`, `terms-acceptance-required`, `terms-changed` or `illegal-transition`.
 */
export const decideAcceptance = (
  quote: AcceptableQuote,
  { now, seenVersion, termsAccepted, seenTermsVersion }: SeenByCustomer,
): Acceptance => {
  if (statusAt({ ...quote, now }) === 'expired') refuse('quote-expired', 'This quote is no longer open.')
  if (seenVersion !== quote.version || quote.status === 'superseded')
    refuse('quote-changed', 'The quote changed since it was read.')
  if (quote.status === 'declined') refuse('quote-declined', 'This quote was declined.')
  if (quote.status === 'withdrawn') refuse('quote-withdrawn', 'This quote was withdrawn.')
  if (!termsAccepted) refuse('terms-acceptance-required', 'The terms must be accepted.')
  if (seenTermsVersion !== quote.termsVersion) refuse('terms-changed', 'The terms changed since they were read.')
  return accepted(quote)
}

/**
 * Decides whether a deposit that arrived without a click accepts the quote: any version still open by its state does,
 * since the money is here; throws `illegal-transition`.
 */
export const decideAcceptanceByDeposit = (quote: AcceptableQuote): Acceptance => accepted(quote)
