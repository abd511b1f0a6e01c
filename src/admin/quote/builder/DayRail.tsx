'use client'
import { Button } from '@payloadcms/ui'
import { Fragment } from 'react'
import { type Shown, useDesk, useHands } from './builderContext'
import { longDay } from './dates'
import { addDay, emptyDay } from './dayEdits'
import { placeTotals } from './linePrices'
import { countText } from './lineText'
import { newKey } from './newKey'
import { peopleOf } from './partyEdits'
import { RailDay } from './RailDay'
import { RailEntry } from './RailEntry'
import { useRailKeys } from './useRailKeys'

const pages: { shown: Shown; name: string }[] = [
  { shown: 'trip', name: 'The trip' },
  { shown: 'travelers', name: 'Travelers and rooms' },
  { shown: 'price', name: 'Price' },
  { shown: 'whole', name: 'Every line' },
]

/** The days down the side, the way in and out apart from them, and the pages about the whole trip. */
export const DayRail = () => {
  const { trip, prices, optionId, shown, canEdit } = useDesk()
  const { edit, show, ask } = useHands()
  const press = useRailKeys()
  const totals = placeTotals(trip, prices, optionId)
  const people = peopleOf(trip).length
  const factOf: Partial<Record<Shown, string>> = {
    trip: trip.start_date ? longDay(trip.start_date) : 'no date yet',
    travelers: countText(people, 'traveler'),
    whole: countText(trip.lines.length, 'line'),
  }
  const add = () => {
    const id = newKey()
    edit((now) => addDay(now, emptyDay(id), now.days.at(-1)?.id ?? null))
    show(`day:${id}`)
  }
  return (
    <nav className="builder-rail" aria-label="The trip, part by part">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div className="builder-rail__list" onKeyDown={press}>
        {pages.map((page) => (
          <RailEntry
            key={page.shown}
            shown={page.shown}
            isShown={shown === page.shown}
            name={page.name}
            fact={factOf[page.shown]}
          />
        ))}
        <hr />
        <RailEntry
          shown="arrival"
          isShown={shown === 'arrival'}
          name="Arrival"
          fact={trip.arrival.flight ?? undefined}
          total={totals.get('arrival')}
        />
        {trip.days.map((day, index) => (
          <Fragment key={day.id}>
            {day.section && <p className="builder-rail__section">{day.section}</p>}
            <RailDay day={day} index={index} total={totals.get(`day:${day.id}`)} />
          </Fragment>
        ))}
        <RailEntry
          shown="departure"
          isShown={shown === 'departure'}
          name="Departure"
          fact={trip.departure.flight ?? undefined}
          total={totals.get('departure')}
        />
      </div>
      {canEdit && (
        <div className="builder-rail__buttons">
          <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={add}>
            Add a day
          </Button>
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => ask({ dialog: 'library' })}
          >
            Copy from…
          </Button>
        </div>
      )}
    </nav>
  )
}
