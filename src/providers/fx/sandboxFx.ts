import { type CurrencyCode, currencyCodes } from '@/src/domain/shared/currency'
import { divideDecimal } from '@/src/domain/shared/divideDecimal'
import type { FxProvider } from './fxProvider'

/** Round figures near those of late 2026; nobody should pay by them. */
const perDollar: Record<CurrencyCode, string> = {
  USD: '1',
  EUR: '0.92',
  GBP: '0.79',
  AUD: '1.53',
  CAD: '1.38',
  CHF: '0.88',
  SGD: '1.34',
  VND: '25400',
  THB: '34.5',
  KHR: '4060',
  LAK: '21900',
  JPY: '151.2',
}

/** Exchange rates for demos and tests: a fixed table, dated today. */
export const createSandboxFx = ({ now = () => new Date() }: { now?: () => Date } = {}): FxProvider => ({
  name: 'Sandbox table',
  latest: async (base) => {
    const observedAt = now()
    return {
      base,
      on: observedAt.toISOString().slice(0, 10),
      observedAt,
      rates: currencyCodes
        .filter((currency) => currency !== base)
        .map((currency) => ({ currency, rate: divideDecimal(perDollar[currency], perDollar[base]) })),
    }
  },
})
