import { recordReceipt } from '@/src/commands/booking/recordReceipt'
import { decideAcceptanceByDeposit } from '@/src/domain/quote/decideAcceptance'
import { nothingChosen, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import type { Money } from '@/src/domain/shared/money'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { offerOfChoice } from '@/src/queries/quote/offerOfChoice'
import { carryOutAcceptance } from './carryOutAcceptance'
import { lockCurrentVersion, lockQuote } from './lockQuote'

type RecordDeposit = {
  quoteId: string
  amount: Money
  receivedOn: string
  reference: string
  method: 'bank_transfer' | 'cash'
  /** What the deposit was paid for; without one, what the quote shows at first. */
  choice?: QuoteChoice
}

const acceptedByDeposit = async (tx: Tx, { quoteId, choice = nothingChosen }: RecordDeposit): Promise<string> => {
  const quote = await lockQuote(tx, quoteId)
  if (quote.booking_id) return quote.booking_id
  const version = await lockCurrentVersion(tx, quote)
  decideAcceptanceByDeposit({
    status: version.status,
    version: version.number,
    validUntil: new Date(version.valid_until ?? 0),
    termsVersion: version.terms_version,
  })
  const acceptedBy = {
    door: 'deposit',
    name: null,
    address: null,
    userAgent: null,
    staffName: tx.actor.name,
    termsVersion: null,
  } as const
  const view = offerOfChoice(version, choice)
  return (await carryOutAcceptance(tx, { quote, version, view, acceptedBy })).bookingId
}

/**
 * Records a deposit that arrived without a click: accepts the newest sent version, opens its booking and books the receipt,
 * in one transaction; a quote accepted before only gets the receipt. Throws `not-found`, `quote-not-sent`,
 * `illegal-transition`, `unknown-option`, `unknown-extra`.
 */
export const recordDeposit = (ctx: Context, deposit: RecordDeposit): Promise<{ bookingId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { amount, receivedOn, reference, method } = deposit
    const bookingId = await acceptedByDeposit(tx, deposit)
    const receipt = { bookingId, amount, receivedOn, reference, method }
    await recordReceipt(tx, { ...receipt, confirmedBy: tx.actor.kind === 'staff' ? tx.actor.id : null })
    return { bookingId }
  })
