'use client'
import type { Shown } from './builderContext'
import { useDesk, useHands } from './builderContext'
import { dateOfPlace, shortDay } from './dates'
import { PlaceLines } from './PlaceLines'
import { placeKey, placeName, placesOf } from './tripPlaces'

/** Every line of the trip at once, place by place. */
export const WholePane = () => {
  const { trip } = useDesk()
  const { show } = useHands()
  return (
    <article className="builder-pane" aria-labelledby="pane-whole">
      <header className="builder-pane__head">
        <h2 id="pane-whole">Every line</h2>
      </header>
      {placesOf(trip).map((place) => {
        const day = trip.days.find(({ id }) => id === place.day_id)
        const date = dateOfPlace(trip, place)
        return (
          <section key={placeKey(place)} className="builder-whole" aria-label={placeName(trip, place)}>
            <h3>
              <button type="button" className="builder-link" onClick={() => show(placeKey(place) as Shown)}>
                {placeName(trip, place)}
                {day?.title && `: ${day.title}`}
              </button>
              {date && <span>{shortDay(date)}</span>}
            </h3>
            <PlaceLines place={place} />
          </section>
        )
      })}
    </article>
  )
}
