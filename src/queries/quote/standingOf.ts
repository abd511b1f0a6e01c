import type { ApprovedPrice } from '@/src/domain/quote/approvedPrice'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import { type PriceStanding, priceStanding } from '@/src/domain/quote/priceStanding'
import type { CompanySetting, QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { blockedSupplies } from './blockedSupplies'

const lastApproved = async (ctx: Context, versionId: string): Promise<ApprovedPrice[]> => {
  const row = await rowOf<{ prices: ApprovedPrice[] }>(
    ctx.req,
    sql`SELECT prices FROM price_approvals WHERE version_id = ${versionId} AND state = 'approved'
        ORDER BY answered_at DESC, id DESC LIMIT 1`,
  )
  return row?.prices ?? []
}

/** Tells how a price of a version stands with the managers: what they let pass, and what still keeps it from being sent. */
export const standingOf = async (
  ctx: Context,
  {
    version,
    priced,
    settings,
  }: {
    version: Pick<QuoteVersion, 'id' | 'overrides'>
    priced: PricedContent
    settings: Pick<CompanySetting, 'marginFloorPercent' | 'discountMaxPercent' | 'asksForUnknownMargin'>
  },
): Promise<PriceStanding> =>
  priceStanding(priced, {
    policy: {
      marginFloorPercent: settings.marginFloorPercent,
      discountMaxPercent: settings.discountMaxPercent,
      asksForUnknownMargin: settings.asksForUnknownMargin ?? false,
    },
    overrides: version.overrides ?? [],
    approved: await lastApproved(ctx, version.id),
    blocked: await blockedSupplies(ctx, priced),
  })
