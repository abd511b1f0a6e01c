'use client'
import type { PricedWire } from '@/src/queries/quote/builderWire'

const hourMs = 3_600_000

const ageText = (at: string): string => {
  const hours = Math.max(0, Math.floor((Date.now() - new Date(at).getTime()) / hourMs))
  if (hours < 1) return 'less than an hour old'
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'} old` : `${Math.floor(hours / 24)} days old`
}

/** The rates of exchange in the price: how much, with which buffer, from where and how old. */
export const FxRates = ({ fx }: Pick<PricedWire, 'fx'>) =>
  fx.length > 0 && (
    <section className="builder-fx">
      <h3>Exchange</h3>
      <ul>
        {fx.map(({ from, to, rate, buffer_percent, source, at, is_stale }) => (
          <li key={`${from} ${to}`} data-stale={is_stale || undefined}>
            1 {from} = {rate} {to}, {buffer_percent} % buffer
            <small>
              {source}, {ageText(at)}
              {is_stale && ': too old, get a new one'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
