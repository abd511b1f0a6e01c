import { assertFxRate } from '@/src/domain/finance/assertFxRate'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'

type SetFxRate = { from: CurrencyCode; to: CurrencyCode; rate: string; on: CalendarDate; note: string | null }

/** Sets a rate by hand, from then on the one of its day; earlier ones stay as they are. Throws `invalid-rate`. */
export const setFxRate = (ctx: Context, { from, to, rate, on, note }: SetFxRate): Promise<{ fxRateId: string }> =>
  inTransaction(ctx, async (tx) => {
    assertFxRate({ from, to, rate, on }, { today: todayIn(teamZone, tx.now) })
    const { id } = await tx.payload.create({
      collection: 'fx-rates',
      data: {
        pair: `${from} → ${to}`,
        fromCurrency: from,
        toCurrency: to,
        rate,
        onDate: on,
        source: 'hand',
        sourceName: tx.actor.name,
        observedAt: tx.now.toISOString(),
        note,
      },
      depth: 0,
      req: tx.req,
    })
    await audit(tx.req, {
      action: 'fx_rate.set',
      entity: 'fx-rates',
      entityId: id,
      after: { from, to, rate, on, note },
    })
    await emit(tx.req, { type: 'fx.rates_changed', data: { on, pairs: [`${from}/${to}`] } })
    return { fxRateId: id }
  })
