'use client'
import { useState } from 'react'
import { TextField } from './fields'

type Props = { label: string; texts: readonly string[]; onChange: (texts: string[]) => void }

const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((text) => text.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, 60)

/** Short texts, one a line: pasted, sorted and cut as in any editor. */
export const TextList = ({ label, texts, onChange }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const kept = texts.join('\n')
  // What is typed stays as it is, empty lines and all, as long as it says what is kept.
  const shown = typed !== null && lines(typed).join('\n') === kept ? typed : kept
  return (
    <TextField
      label={label}
      hint="One a line."
      max={12_000}
      lines={Math.min(10, Math.max(3, texts.length + 1))}
      value={shown}
      onChange={(text) => {
        setTyped(text)
        onChange(lines(text))
      }}
    />
  )
}
