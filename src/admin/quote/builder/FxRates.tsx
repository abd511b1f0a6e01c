'use client'
import type { PricedWire } from '@/src/queries/quote/builderWire'

const hourMs = 3_600_000

const ageText = (at: string): string => {
  const hours = Math.max(0, Math.floor((Date.now() - new Date(at).getTime()) / hourMs))
  if (hours < 1) return 'less than an hour old'
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'} old` : `${Math.floor(hours / 24)} days old`
}

const shownDigits = 6
const figure = (rate: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: shownDigits }).format(rate)

// Nobody reads a rate of five noughts: it is written the way round in which it is more than one.
const rateText = ({ from, to, rate }: PricedWire['fx'][number]): string => {
  const value = Number(rate)
  return value >= 1 ? `1 ${from} = ${figure(value)} ${to}` : `1 ${to} = ${figure(1 / value)} ${from}`
}

/** The rates of exchange in the price: how much, with which buffer, from where and how old. */
export const FxRates = ({ fx }: Pick<PricedWire, 'fx'>) =>
  fx.length > 0 && (
    <section className="builder-fx">
      <h3>Exchange</h3>
      <ul>
        {fx.map((each) => (
          <li key={`${each.from} ${each.to}`} data-stale={each.is_stale || undefined} title={each.rate}>
            {rateText(each)}, {each.buffer_percent} % buffer
            <small>
              {each.source}, {ageText(each.at)}
              {each.is_stale && ': too old, get a new one'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
