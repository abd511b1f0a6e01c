/** @jsxImportSource preact */
import { dateRange } from '../shared/format'
import { Photo } from '../shared/Photo'
import type { BookingPart } from './bookingPageTypes'

/** The booking's opening photograph with title and dates. */
export const BookingHero = ({ view, labels }: BookingPart) => {
  const dates = dateRange({ from: view.startDate, to: view.endDate, language: view.language })
  return (
    <header class={`hero hero-booking ${view.cover ? '' : 'hero-plain'}`}>
      {view.cover && <Photo picture={view.cover} class="hero-photo" eager />}
      <div class="hero-top wrap">
        <p class="wordmark">{view.company.name}</p>
        <p class="hero-reference">
          <span class="visually-hidden">{labels.reference} </span>
          {view.reference}
        </p>
      </div>
      <div class="hero-text wrap">
        <p class="eyebrow">{labels.booking.eyebrow}</p>
        <h1>{view.title}</h1>
        {dates && <p class="hero-facts">{dates}</p>}
      </div>
    </header>
  )
}
