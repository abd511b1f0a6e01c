'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LibraryEntry, LibraryTrip } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { readLibraryTrip } from './builderApi'
import { useDesk, useHands } from './builderContext'
import { newKey } from './newKey'
import { pasteTrip } from './pasteTrip'

type Props = { entry: LibraryEntry; onBack: () => void; onDone: () => void }

const afterChoices = (days: readonly { id: string; title: string }[]) => [
  { value: '', label: 'Before the first day' },
  ...days.map(({ id, title }, index) => ({ value: id, label: `After day ${index + 1}: ${title}` })),
]

const useLibraryTrip = ({ kind, id }: LibraryEntry, language: TripWire['language']) => {
  const [trip, setTrip] = useState<LibraryTrip | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void readLibraryTrip({ kind, id }, language).then((answer) => {
      if (isGone) return
      if (answer.ok) setTrip(answer.body)
      else setProblem(answer.refusal.detail)
    })
    return () => {
      isGone = true
    }
  }, [kind, id, language])
  return { trip, problem }
}

/** Chooses which days of a tour or quote to copy, and behind which day they go. */
export const LibraryDays = ({ entry, onBack, onDone }: Props) => {
  const { trip: own, shown } = useDesk()
  const { edit, show, say, learn } = useHands()
  const { trip: from, problem } = useLibraryTrip(entry, own.language)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const open = own.days.find(({ id }) => shown === `day:${id}`)
  const [after, setAfter] = useState(open?.id ?? own.days.at(-1)?.id ?? '')
  const [withTransit, setTransit] = useState(own.days.length === 0)
  const chosen = (from?.days ?? []).map(({ id }) => id).filter((id) => !left.has(id))
  const toggle = (id: string, isOn: boolean) =>
    setLeft((now) => new Set(isOn ? [...now].filter((each) => each !== id) : [...now, id]))

  const copy = () => {
    if (!from) return
    learn(from)
    edit((now) => pasteTrip(now, { from, dayIds: chosen, after: after || null, withTransit, newKey }))
    say(`${chosen.length} ${chosen.length === 1 ? 'day is' : 'days are'} copied. Ctrl+Z takes them back.`)
    if (own.days.length === 0) show('whole')
    onDone()
  }
  if (problem) return <p className="builder-warning">{problem}</p>
  if (!from) return <p>Reading…</p>
  const linesOf = (id: string) => from.lines.filter(({ day_id }) => day_id === id).length
  return (
    <>
      <fieldset className="builder-library__days" aria-label="Days to copy">
        {from.days.map(({ id, title, place }, index) => {
          const count = linesOf(id)
          return (
            <label key={id}>
              <input type="checkbox" checked={!left.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
              <span>
                <strong>
                  {index + 1} {title}
                </strong>
                {[place, count > 0 && `${count} ${count === 1 ? 'line' : 'lines'}`].filter(Boolean).join(' · ')}
              </span>
            </label>
          )
        })}
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
      {from.currency !== own.currency && from.lines.length > 0 && (
        <p className="builder-pane__hint">
          Its typed prices are in {from.currency} and stay there; rate cards price the lines that have one.
        </p>
      )}
      <div className="action-dialog__buttons">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={onBack}>
          Back to the list
        </Button>
        <Button type="button" margin={false} disabled={chosen.length === 0} onClick={copy}>
          Copy {chosen.length === from.days.length ? `all ${chosen.length}` : chosen.length}{' '}
          {chosen.length === 1 ? 'day' : 'days'}
        </Button>
      </div>
    </>
  )
}
