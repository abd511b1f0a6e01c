'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { ComponentOption } from './ComponentOption'
import { componentLine } from './componentLine'
import { dateOfPlace } from './dates'
import { emptyLine, insertLine } from './lineEdits'
import { newKey } from './newKey'
import { type Place, placeKey, placeName } from './tripPlaces'
import { useComponentSearch } from './useComponentSearch'

/** Adds a line by typing: Enter takes the component that is marked, or what was typed as a line by hand. */
export const QuickAdd = ({ place }: { place: Place }) => {
  const { trip } = useDesk()
  const { edit, openLine, focusLine, learn } = useHands()
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  const [isListed, setListed] = useState(false)
  const id = useId()
  const date = dateOfPlace(trip, place)
  const { found, isBusy, problem } = useComponentSearch(isListed ? text : '', { date, currency: trip.currency })
  const isShown = isListed && text.trim() !== ''
  const count = found.length + 1

  const done = () => {
    setText('')
    setMarked(0)
  }
  const addByHand = () => {
    const line = { ...emptyLine(newKey(), place), label: text.trim() }
    edit((now) => insertLine(now, line))
    openLine(line.id)
    done()
  }
  const add = (component: ComponentWire) => {
    const key = newKey()
    learn({ components: [component] })
    edit((now) => insertLine(now, componentLine(now, component, { id: key, place })))
    focusLine(key)
    done()
  }
  const take = (at: number) => {
    const component = found[at]
    if (component) add(component)
    else if (text.trim()) addByHand()
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && isShown && !event.altKey) {
      event.preventDefault()
      setMarked((marked + step + count) % count)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) take(found.length)
      else if (!isBusy) take(Math.min(marked, found.length))
    }
    if (event.key === 'Escape') setListed(false)
  }
  return (
    <div className="builder-add">
      <input
        role="combobox"
        aria-label={`Add to ${placeName(trip, place)}`}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown ? `${id}-${Math.min(marked, found.length)}` : undefined}
        aria-autocomplete="list"
        data-add={placeKey(place)}
        autoComplete="off"
        maxLength={160}
        placeholder="Add: type a hotel, a transfer, a boat…"
        value={text}
        onFocus={() => setListed(true)}
        onBlur={() => setListed(false)}
        onChange={(event) => {
          setText(event.target.value)
          setMarked(0)
          setListed(true)
        }}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="What may be added"
        className="builder-add__list"
        hidden={!isShown}
      >
        {found.map((component, at) => (
          <ComponentOption
            key={component.id}
            id={`${id}-${at}`}
            component={component}
            isMarked={at === marked}
            onTake={() => add(component)}
          />
        ))}
        {/* The focus stays in the input: the options are pressed, not focused. */}
        <div
          id={`${id}-${found.length}`}
          role="option"
          tabIndex={-1}
          aria-selected={marked >= found.length}
          className="builder-option"
          onPointerDown={(event) => {
            event.preventDefault()
            addByHand()
          }}
        >
          <span className="builder-option__mark" aria-hidden="true">
            ✎
          </span>
          <span>
            <strong>“{text.trim()}”</strong> as a line by hand <kbd>Ctrl ↵</kbd>
          </span>
        </div>
        {problem && <p className="builder-warning">{problem}</p>}
      </div>
    </div>
  )
}
