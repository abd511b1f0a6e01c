import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { divideDecimal } from '@/src/domain/shared/divideDecimal'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { insertRows } from '@/src/platform/database/insertRows'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'

type StoreFxRates = {
  /** The currency we sell in; rates say what one unit of it is in others. */
  base: CurrencyCode
  on: CalendarDate
  observedAt: Date
  sourceName: string
  rates: readonly { currency: CurrencyCode; rate: string }[]
}

/**
 * Keeps a provider's rates of a day as what one unit of each currency we pay in is of the one we sell in (1 ÷ published,
 * 12 significant digits); what is known of that day and provider stays. Returns how many are new.
 */
export const storeFxRates = (
  ctx: Context,
  { base, on, observedAt, sourceName, rates }: StoreFxRates,
): Promise<{ stored: number }> =>
  inTransaction(ctx, async (tx) => {
    if (rates.length === 0) return { stored: 0 }
    const rows = rates.map(({ currency, rate }) => ({
      id: newId(),
      pair: `${currency} → ${base}`,
      from_currency: currency,
      to_currency: base,
      rate: divideDecimal('1', rate),
      on_date: on,
      source: 'provider',
      source_name: sourceName,
      observed_at: observedAt.toISOString(),
    }))
    const stored = await rowsOf<{ pair: string; rate: string; from: string }>(
      tx,
      sql`${insertRows('fx_rates', rows)} ON CONFLICT DO NOTHING RETURNING pair, rate, from_currency AS "from"`,
    )
    if (stored.length === 0) return { stored: 0 }
    const after = Object.fromEntries(stored.map(({ pair, rate }) => [pair, rate]))
    await audit(tx.req, {
      action: 'fx_rates.fetched',
      entity: 'fx-rates',
      entityId: on,
      after: { sourceName, ...after },
    })
    await emit(tx.req, { type: 'fx.rates_changed', data: { on, pairs: stored.map(({ from }) => `${from}/${base}`) } })
    return { stored: stored.length }
  })
