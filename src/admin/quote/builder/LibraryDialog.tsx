'use client'
import { useState } from 'react'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import type { LibraryEntry } from '@/src/queries/quote/builderWire'
import { useDesk } from './builderContext'
import { LibraryEntryPane } from './LibraryEntryPane'
import { moneyText } from './moneyText'
import { useFocusInside } from './useFocusInside'
import { emptyQuery, type LibraryQuery, useLibrarySearch } from './useLibrarySearch'
import { enterList, walkList } from './walkList'

const kinds = [
  { value: '', label: 'Tours and quotes' },
  { value: 'tour', label: 'Tours' },
  { value: 'quote', label: 'Earlier quotes' },
] as const

type InputProps = { label: string; value: string; type?: string; onChange: (value: string) => void }

const Input = ({ label, value, type = 'text', onChange }: InputProps) => (
  <label className="builder-field">
    {label}
    <input
      type={type}
      min={type === 'number' ? 1 : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
)

const Filters = ({ query, set }: { query: LibraryQuery; set: (patch: Partial<LibraryQuery>) => void }) => {
  const { currency } = useDesk().trip
  const holder = useFocusInside<HTMLElement>(true)
  return (
    <search ref={holder} className="builder-library__filters" onKeyDown={enterList}>
      <Input label="Words" type="search" value={query.search} onChange={(search) => set({ search })} />
      <label className="builder-field">
        Among
        <select value={query.kind} onChange={(event) => set({ kind: event.target.value as LibraryQuery['kind'] })}>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Input label="Place" value={query.place} onChange={(place) => set({ place })} />
      <Input label="Style" value={query.style} onChange={(style) => set({ style })} />
      <Input label="Days from" type="number" value={query.daysFrom} onChange={(daysFrom) => set({ daysFrom })} />
      <Input label="Days to" type="number" value={query.daysTo} onChange={(daysTo) => set({ daysTo })} />
      <Input
        label={`Price up to, ${currency}`}
        type="number"
        value={query.priceTo}
        onChange={(priceTo) => set({ priceTo })}
      />
    </search>
  )
}

const Entry = ({ entry, onOpen }: { entry: LibraryEntry; onOpen: () => void }) => (
  <li>
    <button type="button" onClick={onOpen}>
      <span>
        <strong>{entry.title}</strong>
        {[
          entry.kind === 'tour' ? 'Tour' : `Quote ${entry.reference ?? ''}`,
          `${entry.duration_days} days`,
          entry.places.join(', '),
          entry.styles.join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {entry.price && (
        <span className="builder-library__price">
          {moneyText(entry.price)}
          <small>{entry.kind === 'tour' ? 'a person' : 'in all'}</small>
        </span>
      )}
    </button>
  </li>
)

/** Copies a whole trip, chosen days or single lines from a tour or an earlier quote, found by words, place, style, length and price. */
export const LibraryDialog = ({ onClose }: { onClose: () => void }) => {
  const { trip } = useDesk()
  const [query, setQuery] = useState(emptyQuery)
  const [entry, setEntry] = useState<LibraryEntry | null>(null)
  const { found, hasMore, problem, isBusy } = useLibrarySearch(query, trip)
  return (
    <PanelDialog
      title={entry ? entry.title : 'Copy from a tour or a quote'}
      isWide
      className="builder-library"
      onClose={onClose}
    >
      {(close) =>
        entry ? (
          <LibraryEntryPane entry={entry} onBack={() => setEntry(null)} onDone={close} />
        ) : (
          <>
            <Filters query={query} set={(patch) => setQuery((now) => ({ ...now, ...patch }))} />
            {problem && (
              <p className="builder-warning" role="alert">
                {problem}
              </p>
            )}
            <p role="status" className={found.length > 0 ? 'panel-hidden' : undefined}>
              {isBusy ? 'Searching…' : found.length > 0 ? `${found.length} found` : 'Nothing is found. Ask for less.'}
            </p>
            <ul className="builder-choices" onKeyDown={walkList}>
              {found.map((each) => (
                <Entry key={`${each.kind} ${each.id}`} entry={each} onOpen={() => setEntry(each)} />
              ))}
            </ul>
            {hasMore && <p className="builder-pane__hint">There are more than these {found.length}: ask for less.</p>}
            <DialogEnd label="Cancel" onLeave={close} isQuiet />
          </>
        )
      }
    </PanelDialog>
  )
}
