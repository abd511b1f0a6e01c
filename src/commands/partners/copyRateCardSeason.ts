import { assertSeasons } from '@/src/domain/partners/assertSeasons'
import { copySeason } from '@/src/domain/partners/copySeason'
import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Price } from '@/src/domain/shared/rateCard'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'
import { lockRateCardVersion } from './lockRateCardVersion'

type CopyRateCardSeason = { versionId: string; season: string; as: string; percent: string; roundUpToMinor: number }

/**
 * Copies a season of a draft to the next year with its prices changed by a percentage; the validity grows with it. Throws
 * `not-found`, `rate-card-frozen`, `unknown-season`, `season-is-there` and `invalid-seasons`.
 */
export const copyRateCardSeason = (
  ctx: Context,
  { versionId, ...asked }: CopyRateCardSeason,
): Promise<{ prices: number }> =>
  inTransaction(ctx, async (tx) => {
    const { payload, req } = tx
    const { status } = await lockRateCardVersion(tx, versionId)
    if (status !== 'draft')
      throw new DomainError<PartnersErrorCode>('rate-card-frozen', 'This version is frozen: open the next one first.')
    const version = await payload.findByID({ collection: 'rate-card-versions', id: versionId, depth: 0, req })
    const before = (version.prices ?? []) as Price[]
    const copied = copySeason(
      { currency: version.currency, validTo: version.validTo, seasons: version.seasons ?? [], prices: before },
      { ...asked, newId },
    )
    assertSeasons(copied.seasons)
    await payload.update({ collection: 'rate-card-versions', id: versionId, data: copied, depth: 0, req })
    const prices = copied.prices.length - before.length
    await audit(req, {
      action: 'rate_card.season_copied',
      entity: 'rate-card-versions',
      entityId: versionId,
      after: { ...asked, prices, validTo: copied.validTo },
    })
    return { prices }
  })
