'use client'
import type { KeyboardEvent } from 'react'
import { useDesk, useHands } from './builderContext'
import { copyLine, removeLine, stepLine } from './lineEdits'
import { newKey } from './newKey'

const opener = '.builder-line__open'

const walk = (from: HTMLElement, step: -1 | 1): void => {
  const all = [...document.querySelectorAll<HTMLElement>(opener)]
  all[all.indexOf(from) + step]?.focus()
}

const idOf = (target: HTMLElement): string | null =>
  target.matches(opener) ? (target.closest<HTMLElement>('[data-line]')?.dataset.line ?? null) : null

/** The keys of a line that has the focus: arrows walk, with Alt they carry; Ctrl+D copies, Delete removes. */
export const useLineKeys = () => {
  const { canEdit } = useDesk()
  const { edit, focusLine, say } = useHands()
  return (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const id = idOf(target)
    if (!id) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step && !event.altKey) {
      event.preventDefault()
      return walk(target, step)
    }
    if (!canEdit) return
    if (step) {
      event.preventDefault()
      edit((trip) => stepLine(trip, id, step))
      return focusLine(id)
    }
    if (event.key === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      const key = newKey()
      edit((trip) => copyLine(trip, id, () => key))
      return focusLine(key)
    }
    if (event.key === 'Delete') {
      event.preventDefault()
      walk(target, target.closest('li')?.nextElementSibling ? 1 : -1)
      edit((trip) => removeLine(trip, id))
      say('The line is removed. Ctrl+Z brings it back.')
    }
  }
}
