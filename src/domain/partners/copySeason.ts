import { Temporal } from 'temporal-polyfill'
import { applyPercent } from '@/src/domain/shared/applyRate'
import { type CalendarDate, laterDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import { add } from '@/src/domain/shared/money'
import type { Price } from '@/src/domain/shared/rateCard'
import { roundUpTo } from '@/src/domain/shared/roundUpTo'
import type { TypedSeason } from './assertSeasons'
import type { PartnersErrorCode } from './errorCodes'

export type SeasonedPrices = {
  currency: CurrencyCode
  validTo: CalendarDate
  seasons: readonly TypedSeason[]
  prices: readonly Price[]
}

type Asked = {
  season: string
  as: string
  /** Put on every price; `-5` takes off. */
  percent: string
  /** Prices go up to the next multiple of so many minor units; 1 leaves them as rounded. */
  roundUpToMinor: number
  newId: () => string
}

const aYearLater = (date: CalendarDate): CalendarDate => Temporal.PlainDate.from(date).add({ years: 1 }).toString()

/**
 * Copies a season's dates to the next year under another name, its prices changed by a percentage: rounded to whole minor
 * units, half away from zero, then up to the step. Throws `unknown-season` and `season-is-there`.
 */
export const copySeason = (
  { currency, validTo, seasons, prices }: SeasonedPrices,
  { season, as, percent, roundUpToMinor, newId }: Asked,
): Pick<SeasonedPrices, 'validTo'> & { seasons: TypedSeason[]; prices: Price[] } => {
  const refuse = (code: PartnersErrorCode, detail: string): never => {
    throw new DomainError<PartnersErrorCode>(code, detail)
  }
  const rows = seasons.filter(({ name }) => name === season)
  if (rows.length === 0) refuse('unknown-season', `The card has no season “${season}”.`)
  if (seasons.some(({ name }) => name === as)) refuse('season-is-there', `The card has a season “${as}” already.`)
  const moved = rows.map(({ from, to, weekdays }) => ({
    name: as,
    from: aYearLater(from),
    to: aYearLater(to),
    weekdays,
  }))
  const priced = (amountMinor: number): number => {
    const amount = { amountMinor, currency }
    return roundUpTo(add(amount, applyPercent(amount, percent)), roundUpToMinor).amountMinor
  }
  return {
    validTo: moved.reduce((latest, { to }) => laterDate(latest, to), validTo),
    seasons: [...seasons, ...moved],
    prices: [
      ...prices,
      ...prices
        .filter((price) => price.season === season)
        .map((price) => ({ ...price, id: newId(), season: as, amountMinor: priced(price.amountMinor) })),
    ],
  }
}
