import { rateCardVersionOf } from '@/src/domain/partners/rateCardVersionOf'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Context } from '@/src/platform/context'

/** Reads a version as the plain data prices are computed from. */
export const readRateCardVersion = async (
  { payload, req }: Pick<Context, 'payload' | 'req'>,
  versionId: string,
): Promise<RateCardVersion> => {
  const version = await payload.findByID({ collection: 'rate-card-versions', id: versionId, depth: 0, req })
  const card = await payload.findByID({ collection: 'rate-cards', id: String(version.card), depth: 0, req })
  const partner = await payload.findByID({ collection: 'partners', id: String(card.partner), depth: 0, req })
  return rateCardVersionOf(version, { card, partner })
}
