'use client'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { dateOfPlace, longDay } from './dates'
import { TextField } from './fields'
import { InsertText } from './InsertText'
import { PlaceLines } from './PlaceLines'
import { arrival, departure } from './tripPlaces'

const words = {
  arrival: { title: 'Arrival', hint: 'The way in stands apart from the days, so that they can be reused.' },
  departure: { title: 'Departure', hint: 'The way out stands apart from the days, so that they can be reused.' },
} as const

/** The way in or out: flight, time, what the customer reads, and what is sold on it. */
export const TransitPane = ({ moment }: { moment: 'arrival' | 'departure' }) => {
  const { trip } = useDesk()
  const { edit } = useHands()
  const transit = trip[moment]
  const place = moment === 'arrival' ? arrival : departure
  const date = dateOfPlace(trip, place)
  const set = (patch: Partial<TripWire['arrival']>) =>
    edit((now) => ({ ...now, [moment]: { ...now[moment], ...patch } }), `${moment} ${Object.keys(patch).join()}`)
  const { title, hint } = words[moment]
  return (
    <article className="builder-pane" aria-labelledby={`pane-${moment}`}>
      <header className="builder-pane__head">
        <h2 id={`pane-${moment}`}>{title}</h2>
        {date && <span className="builder-pane__date">{longDay(date)}</span>}
      </header>
      <p className="builder-pane__hint">{hint}</p>
      <PlaceLines place={place} />
      <section className="builder-words builder-words--plain" aria-label={`${title}: what the customer reads`}>
        <div className="builder-words__fields">
          <TextField
            label="Flight, train or ship"
            max={120}
            value={transit.flight ?? ''}
            onChange={(flight) => set({ flight: flight || null })}
          />
          <TextField
            label="Time"
            max={40}
            placeholder="14:35"
            value={transit.time ?? ''}
            onChange={(time) => set({ time: time || null })}
          />
          <TextField
            className="is-full"
            label="What happens"
            max={2000}
            lines={3}
            value={transit.text ?? ''}
            onChange={(text) => set({ text: text || null })}
          />
          <InsertText purpose={moment} />
        </div>
      </section>
    </article>
  )
}
