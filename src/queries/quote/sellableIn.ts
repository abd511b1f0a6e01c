import type { SellIn } from '@/src/domain/partners/componentNotes'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'

/** Tells which currencies can be sold in one today. */
export const sellableIn = async (ctx: Context, currency: CurrencyCode): Promise<SellIn> => {
  const rates = await newestFxRates(ctx, { to: currency, on: todayIn(teamZone, ctx.now) })
  return { currency, convertible: new Set([currency, ...rates.map(({ from }) => from)]) }
}
