import { decideAcceptance } from '@/src/domain/quote/decideAcceptance'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { targetOfToken } from '@/src/platform/links/customerLinks'
import { carryOutAcceptance } from './carryOutAcceptance'
import { lockCurrentVersion, lockQuote, type VersionRow } from './lockQuote'

type AcceptQuote = {
  token: string
  seenVersion: number
  name: string
  termsAccepted: boolean
  seenTermsVersion: string
  address: string
  userAgent: string | null
}

const acceptable = ({ status, number, valid_until: validUntil, terms_version: termsVersion }: VersionRow) => ({
  status,
  version: number,
  validUntil: new Date(validUntil ?? 0),
  termsVersion,
})

/**
 * Accepts a quote for the customer who holds its link, opens its booking and plans its payments: all of it, or none. A quote
 * accepted before answers with the booking it has. Throws `not-found`, `quote-withdrawn` and whatever `decideAcceptance` refuses.
 */
export const acceptQuote = (
  ctx: Context,
  { token, seenVersion, name, termsAccepted, seenTermsVersion, address, userAgent }: AcceptQuote,
): Promise<{ bookingId: string }> =>
  inTransaction(ctx, async (tx) => {
    const quoteId = await targetOfToken(tx, { kind: 'quote', token })
    if (!quoteId) throw new DomainError('not-found', 'There is no such quote.')
    const quote = await lockQuote(tx, quoteId)
    if (quote.booking_id) return { bookingId: quote.booking_id }

    const version = await lockCurrentVersion(tx, quote)
    decideAcceptance(acceptable(version), { now: tx.now, seenVersion, termsAccepted, seenTermsVersion })
    return carryOutAcceptance(tx, {
      quote,
      version,
      acceptedBy: { door: 'customer', name, address, userAgent, staffName: null, termsVersion: seenTermsVersion },
    })
  })
