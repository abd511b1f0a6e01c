'use client'
import { useEffect, useRef } from 'react'
import { type Shown, useDesk, useHands } from './builderContext'
import { moneyText } from './moneyText'

type Props = { shown: Shown; isShown: boolean; name: string; fact?: string; total?: number }

/** One entry of the rail: what it opens, a fact about it, and what it comes to. */
export const RailEntry = ({ shown, isShown, name, fact, total }: Props) => {
  const { trip } = useDesk()
  const { show } = useHands()
  const entry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isShown) entry.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isShown])
  return (
    <button
      ref={entry}
      type="button"
      className="builder-rail__entry"
      aria-current={isShown || undefined}
      data-rail={shown}
      onClick={() => show(shown)}
    >
      <span className="builder-rail__name">{name}</span>
      {fact && <span className="builder-rail__fact">{fact}</span>}
      {total !== undefined && (
        <span className="builder-rail__total">{moneyText({ amount_minor: total, currency: trip.currency })}</span>
      )}
    </button>
  )
}
