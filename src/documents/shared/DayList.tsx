/** @jsxImportSource preact */

import type { DayView } from '@/src/domain/shared/dayView'
import type { Language } from '@/src/domain/shared/language'
import { weekdayDate } from './format'
import type { Labels } from './labels/labelsEn'
import { Photo } from './Photo'
import { Prose } from './Prose'
import { Services } from './Services'

type DayListProps = { days: DayView[]; language: Language; labels: Labels }

/** A day's small facts: where one sleeps and what one eats; nothing where neither is known. */
export const DayFacts = ({ day, labels }: { day: DayView; labels: Labels }) =>
  day.overnight || day.meals.length > 0 ? (
    <dl class="day-facts">
      {day.overnight && (
        <div>
          <dt>{labels.overnight}</dt>
          <dd>{day.overnight}</dd>
        </div>
      )}
      {day.meals.length > 0 && (
        <div>
          <dt>{labels.meals}</dt>
          <dd>{day.meals.map((meal) => labels.meal[meal]).join(', ')}</dd>
        </div>
      )}
    </dl>
  ) : null

/** The itinerary, a photograph and a few sentences a day. */
export const DayList = ({ days, language, labels }: DayListProps) => (
  <ol class="day-list">
    {days.map((day) => (
      <li key={day.number} class={`day wrap ${day.picture ? '' : 'day-plain'}`}>
        {day.section && <p class="day-section">{day.section}</p>}
        {day.picture && <Photo picture={day.picture} class="day-photo" />}
        <div class="day-text">
          <p class="day-when">
            <span>{labels.day(day.number)}</span>
            {day.date && <time dateTime={day.date}>{weekdayDate(day.date, language)}</time>}
          </p>
          <h3>{day.title}</h3>
          {day.place && <p class="day-place">{day.place}</p>}
          <Prose text={day.description} />
          <Services services={day.services} labels={labels} />
          <DayFacts day={day} labels={labels} />
        </div>
      </li>
    ))}
  </ol>
)
