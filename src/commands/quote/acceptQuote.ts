import { decideAcceptance } from '@/src/domain/quote/decideAcceptance'
import type { QuoteErrorCode } from '@/src/domain/quote/errorCodes'
import { nothingChosen, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { targetOfToken } from '@/src/platform/links/customerLinks'
import { offerOfChoice } from '@/src/queries/quote/offerOfChoice'
import { carryOutAcceptance } from './carryOutAcceptance'
import { lockCurrentVersion, lockQuote, type VersionRow } from './lockQuote'

type AcceptQuote = {
  token: string
  seenVersion: number
  name: string
  termsAccepted: boolean
  seenTermsVersion: string
  /** What is accepted of what the quote leaves to its customer; without one, what it shows at first. */
  choice?: QuoteChoice
  /** The total the customer read, where they told. */
  seenTotal?: Money | null
  address: string
  userAgent: string | null
}

const acceptable = ({ status, number, valid_until: validUntil, terms_version: termsVersion }: VersionRow) => ({
  status,
  version: number,
  validUntil: new Date(validUntil ?? 0),
  termsVersion,
})

const assertSeen = (total: Money, seen: Money | null): void => {
  if (!seen || (seen.amountMinor === total.amountMinor && seen.currency === total.currency)) return
  throw new DomainError<QuoteErrorCode>(
    'quote-changed',
    'The price of this choice is another than the one that was read.',
  )
}

/**
 * Accepts a quote for the customer who holds its link, opens its booking and plans its payments: all of it, or none. A quote
 * accepted before answers with the booking it has, whatever was chosen since. Throws `not-found`, `quote-withdrawn`,
 * `unknown-option`, `unknown-extra`, `quote-changed` where the total is another than the one read, and whatever
 * `decideAcceptance` refuses.
 */
export const acceptQuote = (ctx: Context, asked: AcceptQuote): Promise<{ bookingId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { token, seenVersion, name, termsAccepted, seenTermsVersion, address, userAgent } = asked
    const { choice = nothingChosen, seenTotal = null } = asked
    const quoteId = await targetOfToken(tx, { kind: 'quote', token })
    if (!quoteId) throw new DomainError('not-found', 'There is no such quote.')
    const quote = await lockQuote(tx, quoteId)
    if (quote.booking_id) return { bookingId: quote.booking_id }

    const version = await lockCurrentVersion(tx, quote)
    decideAcceptance(acceptable(version), { now: tx.now, seenVersion, termsAccepted, seenTermsVersion })
    const view = offerOfChoice(version, choice)
    assertSeen(view.total, seenTotal)
    return carryOutAcceptance(tx, {
      quote,
      version,
      view,
      acceptedBy: { door: 'customer', name, address, userAgent, staffName: null, termsVersion: seenTermsVersion },
    })
  })
