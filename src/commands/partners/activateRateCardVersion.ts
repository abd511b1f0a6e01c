import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { findRateCardProblems } from '@/src/domain/partners/findRateCardProblems'
import { rateCardVersionMachine } from '@/src/domain/partners/rateCardVersionMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { readRateCardVersion } from '@/src/queries/partners/readRateCardVersion'
import { lockRateCardVersion } from './lockRateCardVersion'

const shownMax = 5

/**
 * Puts a draft into force and freezes it; the version before it is superseded and stays readable. Throws `not-found`,
 * `illegal-transition`, and `invalid-rate-card` naming the rows that are wrong.
 */
export const activateRateCardVersion = (
  ctx: Context,
  { versionId }: { versionId: string },
): Promise<{ supersededId: string | null }> =>
  inTransaction(ctx, async (tx) => {
    const { card_id: cardId, status } = await lockRateCardVersion(tx, versionId)
    assertTransition(rateCardVersionMachine, { from: status, to: 'active' })
    const frozen = await readRateCardVersion(tx, versionId)
    const problems = findRateCardProblems(frozen)
    if (problems.length > 0)
      throw new DomainError<PartnersErrorCode>(
        'invalid-rate-card',
        problems
          .slice(0, shownMax)
          .map(({ detail }) => detail)
          .join(' '),
        { problems },
      )

    const at = tx.now.toISOString()
    const superseded = await rowOf<{ id: string }>(
      tx,
      sql`UPDATE rate_card_versions SET status = 'superseded', updated_at = ${at} WHERE card_id = ${cardId} AND status = 'active' RETURNING id`,
    )
    await rowsOf(
      tx,
      sql`UPDATE rate_card_versions SET status = 'active', frozen = ${JSON.stringify(frozen)}::jsonb, activated_at = ${at}, updated_at = ${at} WHERE id = ${versionId}`,
    )
    await rowsOf(
      tx,
      sql`UPDATE rate_cards SET active_version_id = ${versionId}, updated_at = ${at} WHERE id = ${cardId}`,
    )
    const supersededId = superseded?.id ?? null
    await audit(tx.req, {
      action: 'rate_card.activated',
      entity: 'rate-card-versions',
      entityId: versionId,
      before: { status },
      after: { status: 'active', supersededId },
    })
    await emit(tx.req, { type: 'rate_card.activated', data: { cardId, versionId, supersededId } })
    return { supersededId }
  })
