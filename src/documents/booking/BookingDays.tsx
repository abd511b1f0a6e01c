/** @jsxImportSource preact */
import { weekdayDate } from '../shared/format'
import type { BookingPart } from './bookingPageTypes'

/** The itinerary in short, with the way to the accepted offer. */
export const BookingDays = ({ view, labels, pdfUrl }: BookingPart & { pdfUrl: string | null }) => (
  <section class="booking-days wrap" aria-labelledby="days-title">
    <h2 id="days-title" class="section-title">
      {labels.itinerary}
    </h2>
    <ol class="short-days">
      {view.days.map((day) => (
        <li key={day.number}>
          <p class="day-when">
            <span>{labels.day(day.number)}</span>
            {day.date && <time dateTime={day.date}>{weekdayDate(day.date, view.language)}</time>}
          </p>
          <div>
            <h3>{day.title}</h3>
            {day.place && <p class="day-place">{day.place}</p>}
          </div>
        </li>
      ))}
    </ol>
    {pdfUrl && (
      <p class="answer-links">
        <a class="button button-quiet" href={pdfUrl}>
          {labels.downloadPdf}
        </a>
      </p>
    )}
  </section>
)
