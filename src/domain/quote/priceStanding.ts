import { approvalWords } from './approvalWords'
import { type ApprovedPrice, acceptablePrices, isCoveredBy } from './approvedPrice'
import { type BlockedSupplies, blockedWarnings } from './blockedSupplies'
import { type ApprovalPolicy, type ApprovalReason, decideApproval } from './decideApproval'
import type { PricedContent } from './priceContent'
import type { PricingWarning, WarningOverride } from './pricingWarning'

export type StandingWarning = PricingWarning & {
  /** The reason a manager gave for letting it stand. */
  overridden: string | null
}

/** How far a price is from being sent, as far as managers have a say in it. */
export type PriceStanding = {
  warnings: StandingWarning[]
  /** Why a manager must approve it, where no approval covers it yet. */
  approvalReasons: ApprovalReason[]
  /** Why it cannot be sent, in sentences: warnings that stand, and an approval that is missing. */
  obstacles: string[]
}

type Decided = {
  policy: ApprovalPolicy
  overrides: readonly WarningOverride[]
  /** What a manager approved last; nothing where nobody did. */
  approved: readonly ApprovedPrice[]
  blocked: BlockedSupplies
}

/** The warnings about a price in any of its options, each said once. */
export const warningsOfPrice = ({ shown, options }: PricedContent): PricingWarning[] => {
  const all = [shown, ...options.map(({ priced }) => priced)].flatMap(({ warnings }) => warnings)
  return [...new Map(all.map((warning) => [`${warning.code} ${warning.lineId} ${warning.detail}`, warning])).values()]
}

const overrideOf = ({ code, lineId }: PricingWarning, overrides: readonly WarningOverride[]): string | null =>
  overrides.find((given) => given.code === code && given.lineId === lineId && given.reason.trim() !== '')?.reason ??
  null

const reasonsOf = (priced: PricedContent, { policy, approved }: Decided): ApprovalReason[] =>
  acceptablePrices(priced).flatMap(({ optionId, name, quote }) => {
    const known = approved.find((price) => price.optionId === optionId)
    if (known && isCoveredBy(quote, known)) return []
    return decideApproval(quote, policy).reasons.map(({ code, detail }) => ({
      code,
      detail: name ? `${name}: ${detail}` : detail,
    }))
  })

/** Says what of a price managers have let stand or approved, and what still keeps it from being sent. */
export const priceStanding = (priced: PricedContent, decided: Decided): PriceStanding => {
  const found = [...warningsOfPrice(priced), ...blockedWarnings(priced, decided.blocked)]
  const warnings = found.map((warning) => ({
    ...warning,
    overridden: overrideOf(warning, decided.overrides),
  }))
  const approvalReasons = reasonsOf(priced, decided)
  return {
    warnings,
    approvalReasons,
    obstacles: [
      ...warnings.filter(({ overridden }) => overridden === null).map(({ detail }) => detail),
      // Whoever sends need not be one who may see the margin.
      ...new Set(approvalReasons.map(approvalWords({ seesMargin: false }))),
    ],
  }
}
