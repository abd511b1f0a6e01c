'use client'
import { useEffect, useRef } from 'react'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import { ComponentNotes } from './ComponentFacts'
import { typeMarks, typeNames } from './lineText'
import { Thumb } from './Thumb'

type Props = { id: string; component: ComponentWire; isMarked: boolean; onTake: () => void }

/** A component among those found: its picture, whose it is and where, its rooms and what is noted of it. */
export const ComponentOption = ({ id, component, isMarked, onTake }: Props) => {
  const { name, type, place, partner_name, picture, room_types, notes } = component
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  return (
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className="builder-option"
      onPointerDown={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {picture ? (
        <Thumb picture={picture} isBeside />
      ) : (
        <span className="builder-option__mark" aria-hidden="true">
          {typeMarks[type]}
        </span>
      )}
      <span>
        <strong>{name}</strong>
        <span className="builder-option__facts">
          {[typeNames[type], place, partner_name, room_types.map((room) => room.name).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <ComponentNotes notes={notes} />
      </span>
    </div>
  )
}
