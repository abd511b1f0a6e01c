/** @jsxImportSource preact */
import { DayFacts } from '../shared/DayList'
import { weekdayDate } from '../shared/format'
import { Photo } from '../shared/Photo'
import { Prose } from '../shared/Prose'
import { RouteSection } from '../shared/RouteSection'
import { Services } from '../shared/Services'
import type { QuotePart } from './quotePageTypes'
import { TransitBlock } from './TransitBlock'

/** The itinerary on paper: days are never torn apart unless one is longer than a sheet. */
export const PdfDays = ({ view, labels }: QuotePart) => (
  <section class="pdf-days">
    <RouteSection route={view.route} labels={labels} />
    <h2 class="section-title">{labels.itinerary}</h2>
    <TransitBlock title={labels.arrival} transit={view.arrival} labels={labels} />
    {view.days.map((day) => (
      <article key={day.number} class={`pdf-day ${day.picture ? '' : 'pdf-day-plain'}`}>
        {day.section && <p class="day-section">{day.section}</p>}
        {day.picture && <Photo picture={day.picture} class="pdf-day-photo" eager />}
        <div>
          <p class="day-when">
            <span>{labels.day(day.number)}</span>
            {day.date && <time dateTime={day.date}>{weekdayDate(day.date, view.language)}</time>}
            {day.place && <em>{day.place}</em>}
          </p>
          <h3>{day.title}</h3>
          <Prose text={day.description} />
          <Services services={day.services} labels={labels} />
          <DayFacts day={day} labels={labels} />
        </div>
      </article>
    ))}
    <TransitBlock title={labels.departure} transit={view.departure} labels={labels} />
  </section>
)
