'use client'
import { Button } from '@payloadcms/ui'
import { occupancies } from '@/src/domain/shared/occupancy'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk } from './builderContext'
import { ChoiceField } from './fields'
import { type RoomWire, takingPart } from './partyEdits'

const letAs = { SGL: 'Single', DBL: 'Double', TWN: 'Twin', TPL: 'Triple', QUAD: 'Quadruple' } as const
const choices = occupancies.map((value) => ({ value, label: letAs[value] }))

type Props = {
  room: RoomWire
  number: number
  line: LineWire
  roomTypes: ComponentWire['room_types']
  /** Null takes the room away. */
  onChange: (room: RoomWire | null) => void
}

type Bed = 'none' | 'bed' | 'extra'

const bedOf = ({ sleepers }: RoomWire, id: string): Bed => {
  const sleeper = sleepers.find(({ traveler_id }) => traveler_id === id)
  return sleeper ? (sleeper.extra_bed ? 'extra' : 'bed') : 'none'
}

/** One room: its kind, how it is let, and who sleeps there in which bed. */
export const RoomRow = ({ room, number, line, roomTypes, onChange }: Props) => {
  const { trip, canEdit } = useDesk()
  const sleep = (id: string, bed: Bed) => {
    const others = room.sleepers.filter(({ traveler_id }) => traveler_id !== id)
    const own = bed === 'none' ? [] : [{ traveler_id: id, extra_bed: bed === 'extra' }]
    onChange({ ...room, sleepers: [...others, ...own] })
  }
  return (
    <li className="builder-room">
      <ChoiceField
        label={`Room ${number}`}
        choices={choices}
        value={room.occupancy}
        onChange={(occupancy) => onChange({ ...room, occupancy })}
      />
      {roomTypes.length > 0 && (
        <ChoiceField
          label="Kind of room"
          choices={[
            { value: '', label: 'Any' },
            ...roomTypes.map(({ id, name, adults_max, children_max }) => ({
              value: id,
              label: `${name} (${adults_max} + ${children_max})`,
            })),
          ]}
          value={room.room_type_id ?? ''}
          onChange={(type) => onChange({ ...room, room_type_id: type || null })}
        />
      )}
      <fieldset className="builder-room__beds" aria-label={`Who sleeps in room ${number}`}>
        {takingPart(trip, line).map(({ id, name }) => (
          <label key={id} data-sleeps={bedOf(room, id) !== 'none' || undefined}>
            {name}
            <select
              disabled={!canEdit}
              value={bedOf(room, id)}
              onChange={(event) => sleep(id, event.target.value as Bed)}
            >
              <option value="none">not here</option>
              <option value="bed">bed</option>
              <option value="extra">extra bed</option>
            </select>
          </label>
        ))}
      </fieldset>
      {canEdit && (
        <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={() => onChange(null)}>
          Remove room {number}
        </Button>
      )}
    </li>
  )
}
