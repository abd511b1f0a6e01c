import type { KeyboardEvent } from 'react'

/** Lets the arrow keys walk from one tick box of a list to the next. */
export const walkTicks = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const all = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const at = all.indexOf(event.target as HTMLInputElement)
  if (at < 0) return
  event.preventDefault()
  all[at + step]?.focus()
}
