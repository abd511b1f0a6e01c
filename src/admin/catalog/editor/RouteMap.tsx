'use client'
import { useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import { drawRoute } from '@/src/domain/shared/drawRoute'
import { type RouteStop, tourRoute } from '@/src/domain/shared/tourRoute'
import type { Place } from '@/src/payload-types'
import { type FormDay, formDays } from './formDays'
import { RecordLink } from './RecordLink'
import { useRecords } from './useRecords'
import './pictures.scss'

const frame = { width: 560, height: 420, margin: 72 }

const placesOf = (days: FormDay[]): string[] =>
  days.flatMap(({ places, overnightPlace }) => [...places, ...(overnightPlace ? [overnightPlace] : [])])

const Drawn = ({ stops }: { stops: RouteStop[] }) => {
  const { stops: drawn, legs, scale } = drawRoute(stops, frame)
  const { width, height } = frame
  const label = `Route: ${stops.map(({ name }) => name).join(', ')}`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="route-map__drawing" role="img" aria-label={label}>
      <g className="route-map__legs">
        {legs.map((leg) => (
          <path key={leg} d={leg} />
        ))}
      </g>
      {drawn.map(({ x, y, number, name, label: at }) => (
        <g key={number}>
          <circle cx={x} cy={y} r="11" className="route-map__stop" />
          <text x={x} y={y + 4} className="route-map__number" textAnchor="middle">
            {number}
          </text>
          {at && (
            <text x={at.x} y={at.y} className="route-map__name" textAnchor={at.anchor}>
              {name}
            </text>
          )}
        </g>
      ))}
      <g className="route-map__scale">
        <path d={`M24 ${height - 20}v-6h${scale.width}v6`} />
        <text x="24" y={height - 34}>
          {scale.km} km
        </text>
      </g>
    </svg>
  )
}

const daysText = (days: number[]): string =>
  days.length === 1 ? `Day ${days[0]}` : `Days ${days[0]}–${days[days.length - 1]}`

/** The map of the route as the form has it now: drawn from the places of the days, before anything is saved. */
export const RouteMap = () => {
  // As text, so that typing elsewhere in the form does not draw it anew.
  const asText = useFormFields(([fields]) => JSON.stringify(formDays(fields)))
  const days = JSON.parse(asText) as FormDay[]
  const ids = placesOf(days)
  const places = useRecords<Place>('places', ids)
  const titleId = useId()
  const placeOf = (id: string) => {
    const place = places.get(id)
    return place ? [{ id, name: place.name, latitude: place.latitude ?? null, longitude: place.longitude ?? null }] : []
  }
  const stops = tourRoute(
    days.map(({ places: ofDay, overnightPlace }) => ({
      places: ofDay.flatMap(placeOf),
      overnightPlace: overnightPlace ? (placeOf(overnightPlace)[0] ?? null) : null,
    })),
  )
  const unplaced = [...new Set(ids)].flatMap(placeOf).filter(({ latitude }) => latitude === null)
  const km = stops.reduce((sum, { kmFromLast }) => sum + kmFromLast, 0)
  return (
    <section className="route-map" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>Route</h3>
        {stops.length > 1 && (
          <p>
            {stops.length} stops, some {km.toLocaleString('en')} km as the crow flies
          </p>
        )}
      </header>
      {stops.length === 0 ? (
        <p className="route-map__empty">
          Choose places in the days below: they are drawn here in the order they are reached.
        </p>
      ) : (
        <div className="route-map__body">
          <Drawn stops={stops} />
          <ol>
            {stops.map(({ name, days: on, kmFromLast }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place may be come back to
              <li key={index}>
                <strong>{name}</strong>
                <span>
                  {daysText(on)}
                  {kmFromLast > 0 && `, ${kmFromLast.toLocaleString('en')} km on`}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {unplaced.map(({ id, name }) => (
        <p key={id} className="route-map__unplaced">
          {name} has no coordinates and is left out.{' '}
          <RecordLink collection="places" id={id}>
            Give it some
          </RecordLink>
        </p>
      ))}
    </section>
  )
}
