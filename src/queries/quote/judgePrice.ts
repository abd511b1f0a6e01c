import { type ApprovalReason, decideApproval } from '@/src/domain/quote/decideApproval'
import { decideFxFreshness } from '@/src/domain/quote/decideFxFreshness'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import type { PricingWarning } from '@/src/domain/quote/pricingWarning'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { CompanySetting, QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { companySettings } from '@/src/queries/shared/company'
import type { PricedWire } from './builderWire'
import type { StoredPlan } from './planOf'
import { sendingReasons } from './sendingReasons'

/** What is said about a price beside its numbers. */
export type Judgement = {
  approvalReasons: ApprovalReason[]
  reasonsNotToSend: string[]
  fx: PricedWire['fx']
  /** The reason a manager gave for letting a warning stand. */
  overrideOf: (warning: Pick<PricingWarning, 'code' | 'lineId'>) => string | null
}

type Given = {
  version: StoredPlan & Pick<QuoteVersion, 'title' | 'validUntil' | 'termsVersion' | 'status' | 'frozenAt'>
  content: TripContent
  priced: PricedContent
  customerEmail: string | null
}

const HOURS_PER_DAY = 24
const noOverride = () => null

const approvalReasonsOf = ({ shown, options }: PricedContent, settings: CompanySetting): ApprovalReason[] => {
  if (options.length === 0) return decideApproval(shown.quote, settings).reasons
  return options.flatMap(({ name, priced }) =>
    decideApproval(priced.quote, settings).reasons.map(({ code, detail }) => ({ code, detail: `${name}: ${detail}` })),
  )
}

const fxInUse = ({ input: { trip } }: PricedContent): FxRate[] => {
  const paidIn = new Set(trip.rateCards.map(({ currency }) => currency))
  return trip.fx.filter(({ from, to }) => from !== to && paidIn.has(from))
}

const fxWireOf = (rates: readonly FxRate[], { now, hoursMax }: { now: Date; hoursMax: number }): PricedWire['fx'] => {
  const freshness = decideFxFreshness(rates, { now, hoursMax })
  return rates.map(({ from, to, rate, bufferPercent, source, at }, index) => ({
    from,
    to,
    rate,
    buffer_percent: bufferPercent,
    source,
    at,
    is_stale: freshness[index]?.isStale ?? false,
  }))
}

/** Judges a price: whether a manager must approve it, why it cannot be sent, how old its rates are; nothing holds a frozen one up. */
export const judgePrice = async (
  ctx: Context,
  { version, content, priced, customerEmail }: Given,
): Promise<Judgement> => {
  const settings = await companySettings(ctx)
  const hoursMax = settings.fxStaleAfterDays * HOURS_PER_DAY
  const fx = fxInUse(priced)
  if (version.status !== 'draft') {
    const frozenAt = version.frozenAt ? new Date(version.frozenAt) : ctx.now
    return {
      approvalReasons: [],
      reasonsNotToSend: [],
      fx: fxWireOf(fx, { now: frozenAt, hoursMax }),
      overrideOf: noOverride,
    }
  }
  const today = todayIn(settings.zone, ctx.now)
  return {
    approvalReasons: approvalReasonsOf(priced, settings),
    reasonsNotToSend: sendingReasons(ctx, { version, content, priced, customerEmail, today }),
    fx: fxWireOf(fx, { now: ctx.now, hoursMax }),
    overrideOf: noOverride,
  }
}
