'use client'
import { useDesk } from './builderContext'
import { dateAt, shortDay } from './dates'
import { RailEntry } from './RailEntry'
import { useDragPlace } from './tripDrag'
import type { DayWire } from './tripPlaces'

/** A day in the rail: carried to another place among the days, and taking lines that are dropped on it. */
export const RailDay = ({ day, index, total }: { day: DayWire; index: number; total: number | undefined }) => {
  const { trip, shown, canEdit } = useDesk()
  const { setNodeRef, handle, state } = useDragPlace({ kind: 'day', id: day.id }, canEdit)
  const date = dateAt(trip, index)
  const facts = [date && shortDay(date), day.place].filter(Boolean).join(' · ')
  return (
    <div ref={setNodeRef} className={`builder-rail__day ${state}`}>
      {canEdit && <span className="builder-grip" title="Drag to move" {...handle} />}
      <RailEntry
        shown={`day:${day.id}`}
        isShown={shown === `day:${day.id}`}
        name={`${index + 1} ${day.title || 'Day without a title'}`}
        fact={facts || undefined}
        total={total}
      />
    </div>
  )
}
