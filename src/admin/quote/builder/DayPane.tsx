'use client'
import { meals } from '@/src/domain/shared/meals'
import { useDesk, useHands } from './builderContext'
import { DayMenu } from './DayMenu'
import { dateAt, longDay } from './dates'
import { editDay } from './dayEdits'
import { TextField } from './fields'
import { InsertText } from './InsertText'
import { PictureBox } from './PictureBox'
import { PlaceLines } from './PlaceLines'
import { type DayWire, dayPlace } from './tripPlaces'

const mealNames = { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner' } as const

const used = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

const Meals = ({ day, set }: { day: DayWire; set: (patch: Partial<DayWire>) => void }) => {
  const { canEdit } = useDesk()
  return (
    <fieldset className="builder-meals">
      <legend>Meals</legend>
      {meals.map((meal) => (
        <label key={meal}>
          <input
            type="checkbox"
            disabled={!canEdit}
            checked={day.meals.includes(meal)}
            onChange={(event) =>
              set({ meals: meals.filter((each) => (each === meal ? event.target.checked : day.meals.includes(each))) })
            }
          />
          {mealNames[meal]}
        </label>
      ))}
    </fieldset>
  )
}

/** A day: what the customer reads of it, and what is sold on it. */
export const DayPane = ({ day }: { day: DayWire }) => {
  const { trip, canEdit } = useDesk()
  const { edit, ask } = useHands()
  const index = trip.days.indexOf(day)
  const date = dateAt(trip, index)
  const set = (patch: Partial<DayWire>) =>
    edit((now) => editDay(now, day.id, patch), `${day.id} ${Object.keys(patch).join()}`)
  return (
    <article className="builder-pane" aria-labelledby={`day-${day.id}`}>
      <header className="builder-pane__head">
        <h2 id={`day-${day.id}`}>
          Day {index + 1}
          {day.title && <span className="builder-pane__title">{day.title}</span>}
        </h2>
        {date && <span className="builder-pane__date">{longDay(date)}</span>}
        {canEdit && <DayMenu day={day} index={index} />}
      </header>
      <PlaceLines place={dayPlace(day.id)} />
      <section className="builder-words" aria-label={`Day ${index + 1}: what the customer reads`}>
        <PictureBox pictureId={day.picture_id} onChoose={() => ask({ dialog: 'picture', of: { dayId: day.id } })} />
        <div className="builder-words__fields">
          <TextField label="Title" max={160} value={day.title} onChange={(title) => set({ title })} />
          <TextField
            label="Place"
            max={120}
            value={day.place ?? ''}
            suggestions={used(trip.days.map(({ place }) => place))}
            onChange={(place) => set({ place: place || null })}
          />
          <TextField
            label="Night in"
            max={160}
            value={day.overnight ?? ''}
            suggestions={used(trip.days.map(({ overnight }) => overnight))}
            onChange={(overnight) => set({ overnight: overnight || null })}
          />
          <TextField
            label="A section begins here"
            placeholder="Such as “The north”"
            max={120}
            value={day.section ?? ''}
            onChange={(section) => set({ section: section || null })}
          />
          <TextField
            className="is-full"
            label="What happens"
            max={5000}
            lines={5}
            value={day.description}
            onChange={(description) => set({ description })}
          />
          <InsertText purpose="day" dayId={day.id} />
          <Meals day={day} set={set} />
        </div>
      </section>
    </article>
  )
}
