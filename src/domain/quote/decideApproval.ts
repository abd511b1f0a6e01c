import { formatMoney } from '@/src/domain/shared/formatMoney'
import { isPositive } from '@/src/domain/shared/money'
import { discountOf } from './discountOf'
import { isBelowPercent } from './isBelowPercent'
import type { PricedQuote } from './pricedQuote'

/** What a salesperson may give away alone, in percent: a margin not below the floor, a discount not above the limit. */
export type ApprovalPolicy = {
  marginFloorPercent: string
  discountMaxPercent: string
  /** Whether a manager is asked as well where a net price, and so the margin, is not known. */
  asksForUnknownMargin: boolean
}

export const approvalReasonCodes = ['margin-below-floor', 'margin-unknown', 'discount-above-limit'] as const

export type ApprovalReason = { code: (typeof approvalReasonCodes)[number]; detail: string }

export type ApprovalDecision = { isNeeded: boolean; reasons: ApprovalReason[] }

const marginReasons = (
  { total, net, margin, marginPercent }: PricedQuote,
  { marginFloorPercent: floor, asksForUnknownMargin }: ApprovalPolicy,
): ApprovalReason[] => {
  if (!isPositive(total)) return []
  if ((!net || !margin) && !asksForUnknownMargin) return []
  if (!net || !margin)
    return [{ code: 'margin-unknown', detail: 'The net price of a line is not known, so the margin is not.' }]
  if (!isBelowPercent(margin.amountMinor, total.amountMinor, floor)) return []
  const detail = `The margin is ${formatMoney(margin, 'en')} (${marginPercent} %), below the floor of ${floor} %.`
  return [{ code: 'margin-below-floor', detail }]
}

const discountReasons = (quote: PricedQuote, limit: string): ApprovalReason[] => {
  const { discount, before } = discountOf(quote)
  // The discount is above the limit where the limit's share of the price before it is below the discount.
  if (!isPositive(discount) || !isBelowPercent(-discount.amountMinor, before.amountMinor, `-${limit}`)) return []
  const detail = `The discount of ${formatMoney(discount, 'en')} is more than ${limit} % of ${formatMoney(before, 'en')}.`
  return [{ code: 'discount-above-limit', detail }]
}

/** Decides whether a price needs a manager's approval before it is sent, and says every reason. */
export const decideApproval = (quote: PricedQuote, policy: ApprovalPolicy): ApprovalDecision => {
  const reasons = [...marginReasons(quote, policy), ...discountReasons(quote, policy.discountMaxPercent)]
  return { isNeeded: reasons.length > 0, reasons }
}
