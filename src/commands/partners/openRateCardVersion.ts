import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { pickFields } from '@/src/domain/shared/pickFields'
import { teamZone } from '@/src/domain/shared/zone'
import type { RateCardVersion } from '@/src/payload-types'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

const copied = [
  'validFrom',
  'validTo',
  'currency',
  'basis',
  'commissionPercent',
  'prices',
  'adultFromAge',
  'freeOnePer',
  'freeMax',
] as const

const anew = <Row extends { id?: string | null }>(rows: Row[] | null | undefined): Omit<Row, 'id'>[] =>
  (rows ?? []).map(({ id: _, ...row }) => row)

const contentOf = (version: RateCardVersion) => ({
  ...pickFields(version, copied),
  seasons: anew(version.seasons),
  roomTypes: anew(version.roomTypes),
  tiers: anew(version.tiers),
  childBands: anew(version.childBands).map((band) => ({ ...band, terms: anew(band.terms) })),
  surcharges: anew(version.surcharges),
  minimumStays: anew(version.minimumStays),
  closures: anew(version.closures),
  stayPays: anew(version.stayPays),
})

const firstContent = ({ now }: Tx) => {
  const year = Number(todayIn(teamZone, now).slice(0, 4)) + 1
  return {
    validFrom: `${year}-01-01`,
    validTo: `${year + 1}-01-01`,
    currency: 'USD' as const,
    basis: 'room_night' as const,
    adultFromAge: 0,
    prices: [],
  }
}

/** Opens the next version of a card as a copy of its newest, the first one empty; throws `not-found` and `draft-is-open`. */
export const openRateCardVersion = (
  ctx: Context,
  { cardId }: { cardId: string },
): Promise<{ versionId: string; number: number }> =>
  inTransaction(ctx, async (tx) => {
    const { name } = await lockRow<{ name: string }>(tx, { table: 'rate_cards', id: cardId })
    const [newest] = await rowsOf<{ id: string; number: string; status: string }>(
      tx,
      sql`SELECT id, number, status FROM rate_card_versions WHERE card_id = ${cardId} ORDER BY number DESC LIMIT 1`,
    )
    if (newest?.status === 'draft')
      throw new DomainError<PartnersErrorCode>(
        'draft-is-open',
        `Version ${Number(newest.number)} is still a draft: go on there.`,
      )
    const { payload, req } = tx
    const content = newest
      ? contentOf(await payload.findByID({ collection: 'rate-card-versions', id: newest.id, depth: 0, req }))
      : firstContent(tx)
    const number = Number(newest?.number ?? 0) + 1
    const { id } = await payload.create({
      collection: 'rate-card-versions',
      data: { ...content, card: cardId, number, label: `${name} · v${number}`, status: 'draft' },
      depth: 0,
      req,
    })
    await audit(req, {
      action: 'rate_card.version_opened',
      entity: 'rate-card-versions',
      entityId: id,
      after: { cardId, number, copiedFrom: newest?.id ?? null },
    })
    return { versionId: id, number }
  })
