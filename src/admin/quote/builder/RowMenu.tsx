'use client'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

export type RowCommand = { label: string; keys?: string; run: () => void; isDangerous?: boolean }

type Props = { label: string; commands: (RowCommand | false)[] }

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A button that opens the commands of a row; arrow keys choose among them, Escape closes. */
export const RowMenu = ({ label, commands }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    if (!isOpen) return
    place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  const press = (event: KeyboardEvent) => {
    if (!isOpen) return
    const all = items()
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus()
    }
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside
    <div ref={place} className="builder-menu" onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className="builder-menu__button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <div role="menu" aria-label={label} className="builder-menu__list">
          {commands
            .filter((command): command is RowCommand => Boolean(command))
            .map(({ label: name, keys, run, isDangerous }) => (
              <button
                key={name}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={isDangerous ? 'builder-menu__danger' : undefined}
                onClick={() => {
                  setOpen(false)
                  run()
                }}
              >
                {name}
                {keys && <kbd>{keys}</kbd>}
              </button>
            ))}
        </div>
      )}
    </div>
  )
}
