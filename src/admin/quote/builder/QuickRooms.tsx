'use client'
import { useState } from 'react'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk } from './builderContext'
import type { RoomWire } from './partyEdits'
import { fillRooms, readRooms } from './readRooms'

type Props = { line: LineWire; roomTypeId: string | null; onRooms: (rooms: RoomWire[]) => void }

/** Types rooms as they are spoken of; Enter makes them and puts everybody to bed. */
export const QuickRooms = ({ line, roomTypeId, onRooms }: Props) => {
  const { trip } = useDesk()
  const [text, setText] = useState('')
  const occupancies = readRooms(text)
  const isWrong = text.trim() !== '' && !occupancies
  return (
    <input
      className="builder-rooms__quick"
      aria-label="Arrange rooms, such as 2 doubles + 1 single"
      placeholder="2 doubles + 1 single ↵"
      autoComplete="off"
      value={text}
      aria-invalid={isWrong || undefined}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        if (!occupancies) return
        onRooms(fillRooms(trip, line, { occupancies, roomTypeId }))
        setText('')
      }}
    />
  )
}
