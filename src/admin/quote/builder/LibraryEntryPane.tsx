'use client'
import { useState } from 'react'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import type { LibraryEntry } from '@/src/queries/quote/builderWire'
import { useDesk } from './builderContext'
import { LibraryDays } from './LibraryDays'
import { LibraryLines } from './LibraryLines'
import { countText } from './lineText'
import { useFocusInside } from './useFocusInside'
import { useLibraryTrip } from './useLibraryTrip'

type Props = { entry: LibraryEntry; onBack: () => void; onDone: () => void }

const whats = [
  { value: 'days', label: 'Days with their lines' },
  { value: 'lines', label: 'Single lines' },
] as const

/** What one tour or quote has to copy: its days, or where it has lines, some of them. */
export const LibraryEntryPane = ({ entry, onBack, onDone }: Props) => {
  const { trip: own } = useDesk()
  const { trip: from, problem } = useLibraryTrip(entry, own.language)
  const holder = useFocusInside<HTMLDivElement>(from !== null || problem !== null)
  const [what, setWhat] = useState<(typeof whats)[number]['value']>('days')
  if (problem)
    return (
      <div ref={holder}>
        <p className="builder-warning" role="alert">
          {problem}
        </p>
        <DialogEnd label="Back to the list" onLeave={onBack} isQuiet />
      </div>
    )
  if (!from) return <p role="status">Reading…</p>
  return (
    <div ref={holder}>
      {from.lines.length > 0 && (
        <fieldset className="builder-library__what">
          <legend className="panel-hidden">What to copy</legend>
          {whats.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="what" checked={what === value} onChange={() => setWhat(value)} />
              {label}
              <small>
                {value === 'days' ? countText(from.days.length, 'day') : countText(from.lines.length, 'line')}
              </small>
            </label>
          ))}
        </fieldset>
      )}
      {from.currency !== own.currency && from.lines.length > 0 && (
        <p className="builder-pane__hint">
          Its typed prices are in {from.currency} and stay there; rate cards price the lines that have one.
        </p>
      )}
      {what === 'lines' ? (
        <LibraryLines from={from} onBack={onBack} onDone={onDone} />
      ) : (
        <LibraryDays from={from} onBack={onBack} onDone={onDone} />
      )}
    </div>
  )
}
