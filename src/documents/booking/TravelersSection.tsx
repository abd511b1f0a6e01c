/** @jsxImportSource preact */
import type { BookingPart } from './bookingPageTypes'

/** Everybody on the booking; places without a name yet say so. */
export const TravelersSection = ({ view, labels }: BookingPart) => {
  const places = Array.from({ length: Math.max(view.travelersExpected, view.travelers.length) }, (_, index) => ({
    number: index + 1,
    name: view.travelers[index]?.name ?? null,
  }))
  return (
    <section class="who wrap" aria-labelledby="who-title">
      <h2 id="who-title" class="section-title">
        {labels.booking.travelersTitle}
      </h2>
      <ol>
        {places.map(({ number, name }) => (
          <li key={number} class={name ? undefined : 'is-open'}>
            {name ?? labels.booking.travelerOpen(number)}
          </li>
        ))}
      </ol>
    </section>
  )
}
