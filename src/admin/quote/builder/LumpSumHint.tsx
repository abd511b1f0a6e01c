'use client'
import { useDesk, useHands } from './builderContext'

/** Tells that lines do not make the price while it is a lump sum nobody has typed, and leads out of it. */
export const LumpSumHint = () => {
  const { trip, canEdit } = useDesk()
  const { edit, show } = useHands()
  if (!canEdit || trip.pricing_mode !== 'lump_sum' || trip.lump_sum.sell_minor !== null) return null
  return (
    <p className="builder-price__hint">
      The price is a lump sum, and none is typed yet.{' '}
      <button type="button" className="builder-link" onClick={() => show('price')}>
        Type it
      </button>
      , or{' '}
      <button type="button" className="builder-link" onClick={() => edit((now) => ({ ...now, pricing_mode: 'lines' }))}>
        price it by its lines
      </button>
      .
    </p>
  )
}
