'use client'
import { useEffect, useRef } from 'react'

export type BuilderKeys = {
  undo: () => void
  redo: () => void
  save: () => void
  /** To the next or previous day. */
  turn: (step: -1 | 1) => void
  /** Letters typed outside a field, by what they do. */
  letters: Readonly<Record<string, () => void>>
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const withControl = (event: KeyboardEvent, keys: BuilderKeys): (() => void) | undefined => {
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? keys.redo : keys.undo
  if (key === 'y') return keys.redo
  return key === 's' ? keys.save : undefined
}

const deedOf = (event: KeyboardEvent, keys: BuilderKeys): (() => void) | undefined => {
  if (event.ctrlKey || event.metaKey) return event.altKey ? undefined : withControl(event, keys)
  if (event.altKey) {
    if (event.key === 'PageDown') return () => keys.turn(1)
    return event.key === 'PageUp' ? () => keys.turn(-1) : undefined
  }
  return isTyping(event.target) ? undefined : keys.letters[event.key.toLowerCase()]
}

/** Listens for the builder's keys wherever the focus is; a dialog that is open keeps them to itself. */
export const useBuilderKeys = (keys: BuilderKeys): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const deed = deedOf(event, latest.current)
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
