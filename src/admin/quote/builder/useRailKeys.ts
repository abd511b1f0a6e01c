'use client'
import type { KeyboardEvent } from 'react'
import { type Shown, useDesk, useHands } from './builderContext'
import { copyDays, moveDay, removeDay } from './dayEdits'
import { newKey } from './newKey'

/** The keys of the rail: arrows walk, with Alt they carry a day; Ctrl+D copies one, Delete removes it. */
export const useRailKeys = () => {
  const { trip, canEdit } = useDesk()
  const { edit, show, say } = useHands()
  return (event: KeyboardEvent<HTMLElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rail]')]
    const at = all.indexOf(event.target as HTMLElement)
    if (at < 0) return
    const shown = all[at]?.dataset.rail as Shown
    const index = trip.days.findIndex(({ id }) => shown === `day:${id}`)
    const day = trip.days[index]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && !event.altKey) {
      event.preventDefault()
      const next = all[at + step]
      next?.focus()
      if (next) show(next.dataset.rail as Shown)
    }
    if (!day || !canEdit) return
    if (step !== 0 && event.altKey) {
      event.preventDefault()
      edit((now) => moveDay(now, day.id, index + step))
      // The list is drawn anew around the day that was carried: the focus goes along with it.
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-rail="${shown}"]`)?.focus())
    }
    if (event.key === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      edit((now) => copyDays(now, [day.id], newKey))
    }
    if (event.key === 'Delete') {
      event.preventDefault()
      const next = all[at + 1] ?? all[at - 1]
      edit((now) => removeDay(now, day.id))
      say(`Day ${index + 1} is removed. Ctrl+Z brings it back.`)
      if (!next) return
      show(next.dataset.rail as Shown)
      next.focus()
    }
  }
}
