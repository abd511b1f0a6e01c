import { decideFxFreshness } from '@/src/domain/quote/decideFxFreshness'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import { type PriceStanding, warningsOfPrice } from '@/src/domain/quote/priceStanding'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { companySettings } from '@/src/queries/shared/company'
import type { PricedWire } from './builderWire'
import type { StoredPlan } from './planOf'
import { sendingReasons } from './sendingReasons'
import { standingOf } from './standingOf'

/** What is said about a price beside its numbers. */
export type Judgement = Pick<PriceStanding, 'warnings' | 'approvalReasons'> & {
  reasonsNotToSend: string[]
  marginFloorPercent: string
  fx: PricedWire['fx']
}

type Given = {
  version: StoredPlan &
    Pick<QuoteVersion, 'id' | 'overrides' | 'title' | 'validUntil' | 'termsVersion' | 'status' | 'frozenAt'>
  content: TripContent
  priced: PricedContent
  customerEmail: string | null
}

const HOURS_PER_DAY = 24

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
  const { marginFloorPercent } = settings
  const hoursMax = settings.fxStaleAfterDays * HOURS_PER_DAY
  const fx = fxInUse(priced)
  if (version.status !== 'draft') {
    const frozenAt = version.frozenAt ? new Date(version.frozenAt) : ctx.now
    return {
      warnings: warningsOfPrice(priced).map((warning) => ({ ...warning, overridden: null })),
      approvalReasons: [],
      reasonsNotToSend: [],
      marginFloorPercent,
      fx: fxWireOf(fx, { now: frozenAt, hoursMax }),
    }
  }
  const today = todayIn(settings.zone, ctx.now)
  const { warnings, approvalReasons, obstacles } = await standingOf(ctx, { version, priced, settings })
  return {
    warnings,
    approvalReasons,
    reasonsNotToSend: sendingReasons(ctx, { version, content, priced, customerEmail, today, obstacles }),
    marginFloorPercent,
    fx: fxWireOf(fx, { now: ctx.now, hoursMax }),
  }
}
