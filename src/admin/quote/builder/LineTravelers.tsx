'use client'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { editLine } from './lineEdits'
import { peopleOf } from './partyEdits'

/** Who takes part in a line: everybody, or those who are ticked. */
export const LineTravelers = ({ line }: { line: LineWire }) => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  const people = peopleOf(trip)
  const there = line.traveler_ids ?? people.map(({ id }) => id)
  const toggle = (id: string, takesPart: boolean) => {
    const ids = people.map((each) => each.id).filter((each) => (each === id ? takesPart : there.includes(each)))
    const traveler_ids = ids.length === people.length ? null : ids
    edit((now) =>
      editLine(now, line.id, {
        traveler_ids,
        rooms: line.rooms.map((room) => ({
          ...room,
          sleepers: room.sleepers.filter(({ traveler_id }) => ids.includes(traveler_id)),
        })),
      }),
    )
  }
  if (people.length < 2) return null
  return (
    <details className="builder-who">
      <summary>
        {line.traveler_ids === null ? 'Everybody takes part' : `${there.length} of ${people.length} take part`}
      </summary>
      <fieldset aria-label="Who takes part">
        {people.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              disabled={!canEdit}
              checked={there.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
