import { DomainError } from '@/src/domain/shared/domainError'
import { isZero, type Money } from '@/src/domain/shared/money'
import type { FinanceErrorCode } from './errorCodes'

export type OpenCheckout = { checkoutId: string | null; url: string | null; amount: Money; expiresAt: Date }

/**
 * `reuse`: the customer goes on with the page that is open; `repeat`: its opening was interrupted and is asked for again
 * under the same key; `close`: it is closed before another is opened; `open`: a new one.
 */
export type CheckoutStep = 'reuse' | 'repeat' | 'close' | 'open'

const MINUTE = 60_000
/** Less is no time to type a card in. */
const leastTimeLeftMs = 5 * MINUTE
/** Long enough to fetch a card, short enough that it seldom outlives what it pays; the provider wants 30 minutes at least. */
const opensForMs = 3 * 60 * MINUTE

/** When a checkout opened now closes; a whole second, as providers keep it. */
export const checkoutExpiry = (now: Date): Date => new Date(Math.floor((now.getTime() + opensForMs) / 1000) * 1000)

/** Decides how the customer gets to pay what is missing of a plan row; throws `plan-row-paid`. */
export const decideCheckout = ({
  due,
  open,
  now,
}: {
  due: Money
  open: OpenCheckout | null
  now: Date
}): CheckoutStep => {
  if (isZero(due)) throw new DomainError<FinanceErrorCode>('plan-row-paid', 'This is paid already.')
  if (!open) return 'open'
  if (!open.checkoutId) return 'repeat'
  const fits = open.amount.amountMinor === due.amountMinor && open.amount.currency === due.currency
  const lasts = open.expiresAt.getTime() - now.getTime() >= leastTimeLeftMs
  return fits && lasts && open.url ? 'reuse' : 'close'
}
