'use client'
import { Button } from '@payloadcms/ui'
import { useDesk, useHands } from './builderContext'
import { CountField } from './fields'
import { newKey } from './newKey'
import { addTraveler, arrangeRooms, bedTroubles, nameParty, peopleOf, roomsText, setCounts } from './partyEdits'
import { BedTroubles } from './RoomsEditor'
import { TravelerRow } from './TravelerRow'
import { placeName } from './tripPlaces'

const Counted = () => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  return (
    <>
      <div className="builder-editor__fields">
        <CountField
          label="Adults"
          min={0}
          max={99}
          value={trip.adults}
          onChange={(adults) => edit((now) => setCounts(now, { adults }), 'adults')}
        />
        <CountField
          label="Children"
          min={0}
          max={99}
          value={trip.children}
          onChange={(children) => edit((now) => setCounts(now, { children }), 'children')}
        />
      </div>
      <p className="builder-pane__hint">
        Give them names when prices depend on ages, when somebody does not pay, or to say who shares a room.
      </p>
      {canEdit && trip.adults + trip.children > 0 && (
        <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={() => edit(nameParty)}>
          Name the travelers
        </Button>
      )}
    </>
  )
}

const Stays = () => {
  const { trip, canEdit } = useDesk()
  const { edit, focusLine, openLine } = useHands()
  const stays = trip.lines.filter(({ component }) => component === 'accommodation')
  const troubled = stays.filter((line) => {
    const { without, twice } = bedTroubles(trip, line)
    return without.length + twice.length > 0
  })
  const arrangeAll = () =>
    edit((now) => ({
      ...now,
      lines: now.lines.map((line) => {
        const { room_type_id = null, occupancy = 'TWN' as const } = line.rooms[0] ?? {}
        return troubled.some(({ id }) => id === line.id)
          ? { ...line, rooms: arrangeRooms(now, line, { room_type_id, occupancy }) }
          : line
      }),
    }))
  if (stays.length === 0) return null
  return (
    <section aria-labelledby="builder-stays" className="builder-stays">
      <h3 id="builder-stays">Rooms of the {stays.length === 1 ? 'stay' : `${stays.length} stays`}</h3>
      <ul>
        {stays.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className="builder-link"
              onClick={() => {
                openLine(line.id)
                focusLine(line.id)
              }}
            >
              {placeName(trip, line)}: {line.label}
            </button>{' '}
            <span>{roomsText(line.rooms) || 'no rooms yet'}</span>
            <BedTroubles line={line} />
          </li>
        ))}
      </ul>
      {canEdit && troubled.length > 0 && (
        <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={arrangeAll}>
          Make beds where they are missing
        </Button>
      )}
    </section>
  )
}

/** Who travels, and in which rooms they sleep. */
export const TravelersPane = () => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  const people = peopleOf(trip)
  return (
    <article className="builder-pane" aria-labelledby="pane-travelers">
      <header className="builder-pane__head">
        <h2 id="pane-travelers">Travelers and rooms</h2>
      </header>
      {trip.party.length === 0 ? (
        <Counted />
      ) : (
        <>
          <ol className="builder-party">
            {trip.party.map((traveler, index) => (
              <TravelerRow key={traveler.id} traveler={traveler} name={people[index]?.name ?? ''} />
            ))}
          </ol>
          {canEdit && (
            <div className="builder-editor__buttons">
              {(['adult', 'child'] as const).map((kind) => (
                <Button
                  key={kind}
                  type="button"
                  size="small"
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => {
                    const id = newKey()
                    edit((now) => addTraveler(now, id, kind))
                  }}
                >
                  {kind === 'adult' ? 'Add an adult' : 'Add a child'}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
      <Stays />
    </article>
  )
}
