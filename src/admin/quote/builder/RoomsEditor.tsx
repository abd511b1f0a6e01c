'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { editLine } from './lineEdits'
import { newKey } from './newKey'
import { arrangeRooms, bedTroubles, type RoomWire, roomsText } from './partyEdits'
import { QuickRooms } from './QuickRooms'
import { RoomRow } from './RoomRow'

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ')

/** Tells who has no bed in a stay, or two. */
export const BedTroubles = ({ line }: { line: LineWire }) => {
  const { without, twice } = bedTroubles(useDesk().trip, line)
  return (
    <>
      {without.length > 0 && <p className="builder-warning">Without a bed: {names(without)}.</p>}
      {twice.length > 0 && <p className="builder-warning">In two rooms: {names(twice)}.</p>}
    </>
  )
}

/** The rooms of a stay: arranged in one go, and room by room who sleeps there. */
export const RoomsEditor = ({ line }: { line: LineWire }) => {
  const { trip, canEdit, components } = useDesk()
  const { edit, say } = useHands()
  const [isOpen, setOpen] = useState(false)
  const roomTypes = components.get(line.component_id ?? '')?.room_types ?? []
  const roomTypeId = line.rooms[0]?.room_type_id ?? roomTypes[0]?.id ?? null
  const setRooms = (rooms: RoomWire[]) => edit((now) => editLine(now, line.id, { rooms }))
  const stays = trip.lines.filter((each) => each.component === 'accommodation' && each.id !== line.id)
  const everywhere = () => {
    edit((now) => ({
      ...now,
      lines: now.lines.map((each) => {
        if (each.component !== 'accommodation' || each.id === line.id) return each
        const kind = each.rooms[0]?.room_type_id ?? components.get(each.component_id ?? '')?.room_types[0]?.id ?? null
        return { ...each, rooms: line.rooms.map((room) => ({ ...room, room_type_id: kind })) }
      }),
    }))
    say('Every stay has these rooms now.')
  }
  return (
    <section className="builder-rooms" aria-label="Rooms">
      <header>
        <h4>Rooms</h4>
        <span>{roomsText(line.rooms) || 'None yet'}</span>
        {canEdit && <QuickRooms line={line} roomTypeId={roomTypeId} onRooms={setRooms} />}
      </header>
      <BedTroubles line={line} />
      {canEdit && (
        <div className="builder-editor__buttons">
          {(['DBL', 'TWN'] as const).map((occupancy) => (
            <Button
              key={occupancy}
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => setRooms(arrangeRooms(trip, line, { room_type_id: roomTypeId, occupancy }))}
            >
              {occupancy === 'DBL' ? 'Doubles for all' : 'Twins for all'}
            </Button>
          ))}
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              setOpen(true)
              setRooms([...line.rooms, { id: newKey(), room_type_id: roomTypeId, occupancy: 'SGL', sleepers: [] }])
            }}
          >
            Add a room
          </Button>
          {stays.length > 0 && line.rooms.length > 0 && (
            <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={everywhere}>
              The same in every stay
            </Button>
          )}
        </div>
      )}
      {line.rooms.length > 0 && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Room by room</summary>
          <ol>
            {line.rooms.map((room, index) => (
              <RoomRow
                key={room.id}
                room={room}
                number={index + 1}
                line={line}
                roomTypes={roomTypes}
                onChange={(next) =>
                  setRooms(line.rooms.flatMap((each) => (each.id !== room.id ? [each] : next ? [next] : [])))
                }
              />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
