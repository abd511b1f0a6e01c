'use client'
import { useEffect, useRef, useState } from 'react'

/** How much room a card takes, its gap included; all are alike, so that where one stands is known without drawing it. */
export const cardRem = 9.2
const spare = 6

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** Tells which cards of a long column are to be drawn while it scrolls: those in sight and a few around them. */
export const useColumnWindow = (count: number) => {
  const list = useRef<HTMLOListElement>(null)
  const [view, setView] = useState({ top: 0, height: 1_000, pitch: 120 })

  useEffect(() => {
    const element = list.current
    if (!element) return
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight, pitch: cardRem * rem() })
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])

  const from = Math.max(0, Math.min(count, Math.floor(view.top / view.pitch) - spare))
  const to = Math.min(count, Math.ceil((view.top + view.height) / view.pitch) + spare)
  return { list, from, to, above: from * view.pitch, below: (count - to) * view.pitch }
}
