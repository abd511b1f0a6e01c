import { fxRateInUse } from '@/src/domain/finance/fxRateInUse'
import type { PricingChange } from '@/src/domain/quote/pricingChange'
import type { FxRate } from '@/src/domain/quote/tripPricing'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { FxRate as StoredRate } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { findVisible } from '@/src/platform/http/findVisible'
import { readRateCardVersion } from '@/src/queries/partners/readRateCardVersion'
import { companySettings } from '@/src/queries/shared/company'
import type { TouchedCards } from './touchedVersions'

/** What may be changed under open quotes, by the noun it is kept under. */
export const changeKinds = ['rate-card-versions', 'fx-rates'] as const

export type ChangeKind = (typeof changeKinds)[number]

export type KnownChange = {
  change: PricingChange
  touched: TouchedCards
  title: string
  /** Whether quotes that are made now are priced with it. */
  isInForce: boolean
  /** Of a rate of exchange: the one before it, by which drafts stood. */
  rateBefore: FxRate | null
}

const ofCard = async (ctx: Context, id: string): Promise<KnownChange> => {
  const version = await findVisible(ctx, { collection: 'rate-card-versions', id })
  const card = await readRateCardVersion(ctx, id)
  return {
    change: { kind: 'rate_card', card },
    touched: { cardId: card.rateCardId, except: id },
    title: version.label,
    isInForce: version.status === 'active',
    rateBefore: null,
  }
}

/** Of one pair of currencies, the rate that would be in force without this one. */
const newestOther = ({ req }: Context, { id, fromCurrency, toCurrency, today }: StoredRate & { today: string }) =>
  rowOf<Pick<StoredRate, 'id' | 'rate' | 'onDate' | 'source' | 'sourceName' | 'observedAt'>>(
    req,
    sql`SELECT id, rate, on_date AS "onDate", source, source_name AS "sourceName", observed_at AS "observedAt"
        FROM fx_rates WHERE from_currency = ${fromCurrency} AND to_currency = ${toCurrency} AND on_date <= ${today} AND id <> ${id}
        ORDER BY on_date DESC, (source = 'hand') DESC, id DESC LIMIT 1`,
  )

const isNewer = (a: Pick<StoredRate, 'onDate' | 'source' | 'id'>, b: typeof a): boolean =>
  [a.onDate, String(a.source === 'hand'), a.id].join('|') > [b.onDate, String(b.source === 'hand'), b.id].join('|')

const ofRate = async (ctx: Context, id: string): Promise<KnownChange> => {
  const stored = await findVisible(ctx, { collection: 'fx-rates', id })
  const today = todayIn(teamZone, ctx.now)
  const other = await newestOther(ctx, { ...stored, today })
  const settings = await companySettings(ctx)
  const { fromCurrency: from, toCurrency: to } = stored
  const { bufferPercent } = fxRateInUse(
    { ...stored, from, to, on: stored.onDate },
    {
      on: today,
      terms: {
        bufferPercent: settings.fxBufferPercent,
        buffers: settings.fxBuffers ?? [],
        staleAfterDays: settings.fxStaleAfterDays,
      },
    },
  )
  const rateOf = ({
    rate,
    sourceName,
    observedAt,
  }: Pick<StoredRate, 'rate' | 'sourceName' | 'observedAt'>): FxRate => ({
    from,
    to,
    rate,
    bufferPercent,
    source: sourceName,
    at: new Date(observedAt).toISOString(),
  })
  return {
    change: { kind: 'fx', rate: rateOf(stored) },
    touched: { currency: from, soldIn: to },
    title: `${stored.pair} at ${stored.rate} (${stored.onDate})`,
    isInForce: stored.onDate <= today && (!other || isNewer(stored, other)),
    rateBefore: other ? rateOf(other) : null,
  }
}

/** Reads a change as the engine takes it, if the caller may see it; throws `not-found`. */
export const pricingChangeOf = (ctx: Context, { kind, id }: { kind: ChangeKind; id: string }): Promise<KnownChange> =>
  kind === 'fx-rates' ? ofRate(ctx, id) : ofCard(ctx, id)
