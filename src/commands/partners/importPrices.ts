import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { type AskedImport, type PriceImport, priceImportPlan } from '@/src/queries/partners/priceImportPlan'
import { openRateCardVersion } from './openRateCardVersion'

type ImportPrices = AskedImport & {
  fileName: string
  /** Take in what can be, and leave the refused rows out. */
  onlyGood: boolean
  /** The plan somebody looked at; null takes in whatever it is now. */
  digest: string | null
}

const assertMayBegin = ({ rows, digest }: PriceImport, asked: ImportPrices): void => {
  const refuse = (code: PartnersErrorCode, detail: string): never => {
    throw new DomainError<PartnersErrorCode>(code, detail)
  }
  if (asked.digest && asked.digest !== digest)
    refuse('price-plan-changed', 'The card was changed since this file was looked over: look it over again.')
  const refused = rows.filter(({ plan }) => plan === 'refused')
  if (refused.length > 0 && !asked.onlyGood)
    refuse(
      'price-rows-refused',
      `${refused.length} of ${rows.length} rows are refused, so nothing was taken in. Line ${refused[0]?.line}: ${refused[0]?.notes.join(' ')}`,
    )
  if (rows.every(({ plan }) => plan === 'refused' || plan === 'same'))
    refuse('nothing-to-import', 'The file says nothing that the card does not say already.')
}

const draftOf = async (tx: Tx, { newest }: PriceImport, cardId: string) =>
  newest?.status === 'draft' ? { versionId: newest.id, number: newest.number } : openRateCardVersion(tx, { cardId })

/**
 * Takes a price list into a draft of a card: the one that is open, else the next version. Throws `not-found`,
 * `unknown-columns`, `invalid-price-file`, `price-plan-changed`, `nothing-to-import`, and `price-rows-refused` unless only
 * the good rows were asked for.
 */
export const importPrices = (
  ctx: Context,
  asked: ImportPrices,
): Promise<{ versionId: string; number: number; plan: PriceImport }> =>
  inTransaction(ctx, async (tx) => {
    const { cardId, fileName, mode } = asked
    await lockRow(tx, { table: 'rate_cards', id: cardId })
    const plan = await priceImportPlan(tx, asked)
    assertMayBegin(plan, asked)
    const { versionId, number } = await draftOf(tx, plan, cardId)
    const { validFrom, validTo, seasons, roomTypes, tiers, prices, ...kind } = plan.content
    await tx.payload.update({
      collection: 'rate-card-versions',
      id: versionId,
      data: {
        ...kind,
        ...(validFrom && validTo && { validFrom, validTo }),
        seasons: [...seasons],
        roomTypes: [...roomTypes],
        tiers: [...tiers],
        prices: [...prices],
      },
      depth: 0,
      req: tx.req,
    })
    const count = (wanted: string) => plan.rows.filter((row) => row.plan === wanted).length
    await audit(tx.req, {
      action: 'rate_card.prices_imported',
      entity: 'rate-card-versions',
      entityId: versionId,
      after: { fileName, mode, creates: count('creates'), changes: count('changes'), refused: count('refused') },
    })
    return { versionId, number, plan }
  })
