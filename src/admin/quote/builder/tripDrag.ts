'use client'
import {
  type Active,
  type CollisionDetection,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useCallback } from 'react'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { moveDay } from './dayEdits'
import { lineOf, moveLine } from './lineEdits'
import { dayPlace, linesAt, type Place } from './tripPlaces'

/** Something that is carried or that takes what is carried: a line, a day, or a place's list of lines. */
export type DragPlace = { kind: 'line' | 'day'; id: string } | { kind: 'place'; id: string; place: Place }

const idOf = ({ kind, id }: DragPlace): string => `${kind} ${id}`

/** Makes an element something to carry and to drop on; `handle` goes on the part one takes hold of. */
export const useDragPlace = (what: DragPlace, canEdit: boolean) => {
  const id = idOf(what)
  const drag = useDraggable({ id, data: what, disabled: !canEdit || what.kind === 'place' })
  const drop = useDroppable({ id, data: what, disabled: !canEdit })
  const carried = drag.active?.data.current as DragPlace | undefined
  const takes = carried && (carried.kind === 'line' || what.kind === 'day') && idOf(carried) !== id
  // The same function each time: else every rendering takes the element away and gives it back, also while it is carried.
  const setNodeRef = useCallback(
    (node: HTMLElement | null) => {
      drag.setNodeRef(node)
      drop.setNodeRef(node)
    },
    [drag.setNodeRef, drop.setNodeRef],
  )
  return {
    setNodeRef,
    handle: drag.listeners ?? {},
    state: [drag.isDragging && 'is-carried', drop.isOver && takes && 'is-over'].filter(Boolean).join(' '),
  }
}

export const useDragSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 6 } }),
  )

/** Where the pointer is, the smallest thing first; what is let go beside everything goes back. */
export const tripCollision: CollisionDetection = (args) => {
  const under = pointerWithin(args)
  const lines = under.filter(({ id }) => String(id).startsWith('line '))
  return lines.length > 0 ? lines : under
}

const carryLine = (trip: TripWire, id: string, over: DragPlace): TripWire => {
  if (over.kind === 'place') return moveLine(trip, id, { to: over.place })
  if (over.kind === 'day') return moveLine(trip, id, { to: dayPlace(over.id) })
  const target = lineOf(trip, over.id)
  if (!target || over.id === id) return trip
  const there = linesAt(trip, target).map((line) => line.id)
  const [from, at] = [there.indexOf(id), there.indexOf(over.id)]
  // Carried down in its own list a line goes behind the one it is dropped on, else before it.
  const before = from >= 0 && from < at ? (there[at + 1] ?? null) : over.id
  return moveLine(trip, id, { to: target, before })
}

/** The trip after something was let go over something else. */
export const dropped = (trip: TripWire, { active, over }: Pick<DragEndEvent, 'active' | 'over'>): TripWire => {
  const carried = active.data.current as DragPlace | undefined
  const target = over?.data.current as DragPlace | undefined
  if (!carried || !target) return trip
  if (carried.kind === 'line') return carryLine(trip, carried.id, target)
  if (carried.kind !== 'day' || target.kind !== 'day') return trip
  return moveDay(
    trip,
    carried.id,
    trip.days.findIndex(({ id }) => id === target.id),
  )
}

/** The name of what is carried. */
export const carriedName = (trip: TripWire, { data }: Active): string => {
  const carried = data.current as DragPlace | undefined
  if (carried?.kind === 'line') return lineOf(trip, carried.id)?.label || 'Line without a name'
  const index = trip.days.findIndex(({ id }) => id === carried?.id)
  return `Day ${index + 1} ${trip.days[index]?.title ?? ''}`
}
