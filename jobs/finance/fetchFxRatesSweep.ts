import { storeFxRates } from '@/src/commands/finance/storeFxRates'
import type { Sweep } from '@/src/platform/jobs/job'
import { providers } from '@/src/providers/providers'
import { companySettings } from '@/src/queries/shared/company'

/** Fetches the newest rates into every currency we sell in; what is known already stays as it is. */
export const fetchFxRatesSweep: Sweep = {
  name: 'finance.fetch-fx-rates',
  everySeconds: 6 * 3_600,
  timeoutMs: 2 * 60_000,
  run: async (ctx) => {
    const { fx } = providers()
    const { sellCurrencies } = await companySettings(ctx)
    let stored = 0
    for (const base of sellCurrencies ?? []) {
      const quotation = await fx.latest(base)
      stored += (await storeFxRates(ctx, { ...quotation, sourceName: fx.name })).stored
    }
    return { stored }
  },
}
