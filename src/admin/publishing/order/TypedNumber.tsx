'use client'
import { useEffect, useState } from 'react'

type Props = { label: string; value: number; min: number; max: number; onCommit: (value: number) => void }

/** A whole number that counts once it is left or confirmed; what is none puts the old one back. */
export const TypedNumber = ({ label, value, min, max, onCommit }: Props) => {
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])
  const commit = () => {
    const number = Number(typed)
    const isWhole = typed.trim() !== '' && Number.isInteger(number)
    if (isWhole && number !== value) onCommit(Math.min(max, Math.max(min, number)))
    setTyped(String(value))
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      className="order-number"
      aria-label={label}
      value={typed}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(String(value))
      }}
    />
  )
}
