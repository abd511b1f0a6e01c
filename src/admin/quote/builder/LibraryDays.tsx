'use client'
import { useState } from 'react'
import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { LibraryButtons } from './LibraryButtons'
import { countText } from './lineText'
import { newKey } from './newKey'
import { pasteTrip } from './pasteTrip'
import { useLibraryCopy } from './useLibraryCopy'
import { walkList } from './walkList'

type Props = { from: LibraryTrip; onBack: () => void; onDone: () => void }

const afterChoices = (days: readonly { id: string; title: string }[]) => [
  { value: '', label: 'Before the first day' },
  ...days.map(({ id, title }, index) => ({ value: id, label: `After day ${index + 1}: ${title}` })),
]

/** Chooses which days of a tour or quote to copy, and behind which day they go. */
export const LibraryDays = ({ from, onBack, onDone }: Props) => {
  const { trip: own, shown } = useDesk()
  const { show } = useHands()
  const { copy, isBusy } = useLibraryCopy(from)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const open = own.days.find(({ id }) => shown === `day:${id}`)
  const [after, setAfter] = useState(open?.id ?? own.days.at(-1)?.id ?? '')
  const [withTransit, setTransit] = useState(own.days.length === 0)
  const chosen = from.days.map(({ id }) => id).filter((id) => !left.has(id))
  const toggle = (id: string, isOn: boolean) =>
    setLeft((now) => new Set(isOn ? [...now].filter((each) => each !== id) : [...now, id]))
  const linesOf = (id: string) => from.lines.filter(({ day_id }) => day_id === id).length

  const copyDays = async () => {
    const given = { from, dayIds: chosen, after: after || null, withTransit, newKey }
    await copy((now) => pasteTrip(now, given), `${countText(chosen.length, 'day')} copied.`)
    if (own.days.length === 0) show('whole')
    onDone()
  }
  return (
    <>
      <fieldset className="builder-library__list" aria-label="Days to copy" onKeyDown={walkList}>
        <label className="builder-library__all">
          <input
            type="checkbox"
            checked={left.size === 0}
            onChange={(event) => setLeft(new Set(event.target.checked ? [] : from.days.map(({ id }) => id)))}
          />
          All days
        </label>
        {from.days.map(({ id, title, place }, index) => (
          <label key={id}>
            <input type="checkbox" checked={!left.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            <span>
              <strong>
                {index + 1} {title}
              </strong>
              {[place, linesOf(id) > 0 && countText(linesOf(id), 'line')].filter(Boolean).join(' · ')}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="builder-library__where">
        {own.days.length > 0 && (
          <label className="builder-field">
            Put them
            <select value={after} onChange={(event) => setAfter(event.target.value)}>
              {afterChoices(own.days).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="builder-tick">
          <input type="checkbox" checked={withTransit} onChange={(event) => setTransit(event.target.checked)} />
          Arrival and departure, too
        </label>
      </div>
      <LibraryButtons
        label={`Copy ${chosen.length > 1 && left.size === 0 ? 'all ' : ''}${countText(chosen.length, 'day')}`}
        isBusy={isBusy}
        isReady={chosen.length > 0}
        onBack={onBack}
        onCopy={() => void copyDays()}
      />
    </>
  )
}
