import type { KeyboardEvent } from 'react'

/** Lets the arrow keys walk a list: from one of its tick boxes, or of its buttons, to the next. */
export const walkList = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="checkbox"], button')]
  const at = all.indexOf(event.target as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  all[at + step]?.focus()
}

/** Lets the arrow down lead from the words that are searched for into what was found. */
export const enterList = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return
  const first = event.currentTarget.closest('dialog')?.querySelector<HTMLElement>('.builder-choices button')
  if (!first) return
  event.preventDefault()
  first.focus()
}
