import type { FxRate } from './tripPricing'

export type FxFreshness = { pair: string; isStale: boolean; hoursOld: number; detail: string }

const HOUR_MS = 3_600_000

/** Decides of each rate whether it is too old to be quoted by; one of the future is not. */
export const decideFxFreshness = (
  rates: readonly FxRate[],
  { now, hoursMax }: { now: Date; hoursMax: number },
): FxFreshness[] =>
  rates.map(({ from, to, at, source }) => {
    const ageMs = Math.max(0, now.getTime() - new Date(at).getTime())
    const hoursOld = Math.floor(ageMs / HOUR_MS)
    const isStale = ageMs > hoursMax * HOUR_MS
    const detail = `The rate from ${from} to ${to} by ${source} is ${hoursOld} hours old${isStale ? `, more than ${hoursMax}` : ''}.`
    return { pair: `${from}/${to}`, isStale, hoursOld, detail }
  })
