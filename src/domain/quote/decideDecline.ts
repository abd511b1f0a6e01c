import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import type { AcceptableQuote } from './decideAcceptance'
import type { DeclineReason } from './declineReasons'
import type { QuoteErrorCode } from './errorCodes'
import { statusAt } from './quoteStatus'
import { quoteVersionMachine } from './quoteVersionMachine'

type Declined = {
  changes: { status: 'declined'; declineReason: DeclineReason; declineComment: string | null }
  event: 'quote.declined'
}

const refuse = (code: QuoteErrorCode, detail: string): never => {
  throw new DomainError<QuoteErrorCode>(code, detail)
}

/**
 * Decides whether a customer may decline now; throws `quote-accepted`, `quote-expired`, `quote-declined`, `quote-withdrawn`,
 * `quote-changed` or `illegal-transition`.
 */
export const decideDecline = (
  quote: Pick<AcceptableQuote, 'status' | 'validUntil'>,
  { now, reason, comment = null }: { now: Date; reason: DeclineReason; comment?: string | null },
): Declined => {
  if (quote.status === 'accepted') refuse('quote-accepted', 'This quote was accepted already.')
  if (statusAt({ ...quote, now }) === 'expired') refuse('quote-expired', 'This quote is no longer open.')
  if (quote.status === 'declined') refuse('quote-declined', 'This quote was declined already.')
  if (quote.status === 'withdrawn') refuse('quote-withdrawn', 'This quote was withdrawn.')
  if (quote.status === 'superseded') refuse('quote-changed', 'The quote changed since it was read.')
  assertTransition(quoteVersionMachine, { from: quote.status, to: 'declined' })
  return { changes: { status: 'declined', declineReason: reason, declineComment: comment }, event: 'quote.declined' }
}
