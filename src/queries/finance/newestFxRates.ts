import { type FxRateInUse, fxRateInUse } from '@/src/domain/finance/fxRateInUse'
import type { FxSource } from '@/src/domain/finance/fxSources'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { companySettings } from '@/src/queries/shared/company'

type Asked = { to?: CurrencyCode; on: CalendarDate }

type Row = {
  id: string
  from: CurrencyCode
  to: CurrencyCode
  rate: string
  on: CalendarDate
  source: FxSource
  sourceName: string
  observedAt: string
}

/**
 * The rate of every pair (into one currency, if it is named) as of a day, in one statement beside the settings: the newest
 * day that is not later; of one day what was set by hand last, else what was fetched. Never through a third currency.
 */
export const newestFxRates = async (ctx: Context, { to, on }: Asked): Promise<FxRateInUse[]> => {
  const [settings, rows] = await Promise.all([
    companySettings(ctx),
    rowsOf<Row>(
      ctx,
      sql`SELECT DISTINCT ON (to_currency, from_currency) id, from_currency AS "from", to_currency AS "to", rate,
            on_date AS "on", source, source_name AS "sourceName", observed_at AS "observedAt"
          FROM fx_rates WHERE on_date <= ${on} ${to ? sql`AND to_currency = ${to}` : sql``}
          ORDER BY to_currency, from_currency, on_date DESC, (source = 'hand') DESC, id DESC`,
    ),
  ])
  const terms = {
    bufferPercent: settings.fxBufferPercent,
    buffers: settings.fxBuffers ?? [],
    staleAfterDays: settings.fxStaleAfterDays,
  }
  return rows.map(({ observedAt, ...row }) =>
    fxRateInUse({ ...row, observedAt: new Date(observedAt).toISOString() }, { on, terms }),
  )
}
