'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { unsavedChanges } from '@/src/admin/shared/ActionButton'
import { callApi } from '@/src/admin/shared/callApi'
import { DialogButton } from '@/src/admin/shared/DialogButton'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import type { Tour } from '@/src/payload-types'
import { type CopyPart, copyParts, copyPromise, copyRequest, partWords } from './copySource'
import { type FoundTour, useTourSearch } from './useTourSearch'
import './copy.scss'

type Wanted = { tourId: string; only: CopyPart | null; position: number | null; close: () => void }

const ChooseTour = ({ tourId, choose }: { tourId: string; choose: (tour: FoundTour) => void }) => {
  const [typed, setTyped] = useState('')
  const found = useTourSearch(typed, tourId)
  const id = useId()
  return (
    <div className="tour-copy__choose">
      <div className="action-dialog__field">
        <label htmlFor={id}>From which tour?</label>
        <input
          id={id}
          type="search"
          value={typed}
          placeholder="A few letters of its title"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <ul aria-live="polite">
        {found?.map((tour) => (
          <li key={tour.id}>
            <button type="button" onClick={() => choose(tour)}>
              <strong>{tour.title ?? 'Without a title'}</strong>
              <span>
                {tour.durationDays ? `${tour.durationDays} days, ` : ''}
                {tour._status === 'published' ? 'published' : 'draft'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && <p>No other tour has that in its title.</p>}
    </div>
  )
}

const ChooseDays = ({ from, chosen, set }: { from: Tour; chosen: string[]; set: (ids: string[]) => void }) => (
  <fieldset className="action-dialog__checks">
    <legend>Which days?</legend>
    {from.days?.map(({ id, title }, index) => (
      <label key={id}>
        <input
          type="checkbox"
          checked={chosen.includes(id ?? '')}
          onChange={({ target }) => set(target.checked ? [...chosen, id ?? ''] : chosen.filter((each) => each !== id))}
        />
        Day {index + 1}: {title}
      </label>
    ))}
  </fieldset>
)

type Chosen = Wanted & { from: Tour; back: () => void }

const ChoosePart = ({ tourId, only, position, from, back, close }: Chosen) => {
  const router = useRouter()
  const isModified = useFormModified()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [dayIds, setDayIds] = useState<string[]>([])
  const parts = copyParts.filter((part) => (from[part]?.length ?? 0) > 0 && (!only || part === only))
  const [part, setPart] = useState<CopyPart | undefined>(parts[0])
  const name = useId()
  if (!part)
    return (
      <>
        <p>“{from.title}” has nothing of that kind.</p>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={back}>
          Another tour
        </Button>
      </>
    )
  const copy = { from, part, dayIds, position }
  const submit = async () => {
    setBusy(true)
    const { endpoint, body } = copyRequest(tourId, copy)
    const answer = await callApi(endpoint, { method: 'POST', body })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem.detail)
    const { added } = answer.body as { added: number }
    toast.success(added === 0 ? 'This tour has all of it already.' : `Copied: ${partWords(part, added)}.`)
    close()
    router.refresh()
  }
  const isReady = part !== 'days' || dayIds.length > 0
  return (
    <div className="action-dialog__form">
      {!only && (
        <fieldset className="action-dialog__checks">
          <legend>What of “{from.title}”?</legend>
          {parts.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={each === part} onChange={() => setPart(each)} />
              {each === 'days' ? 'Days' : partWords(each, from[each]?.length ?? 0)}
            </label>
          ))}
        </fieldset>
      )}
      {part === 'days' && <ChooseDays from={from} chosen={dayIds} set={setDayIds} />}
      <p className="tour-copy__promise">{isReady ? copyPromise(copy) : 'Tick the days to copy.'}</p>
      <div role="alert" className="action-dialog__problem">
        {problem && <p>{problem}</p>}
        {isModified && <p>{unsavedChanges}</p>}
      </div>
      <div className="action-dialog__buttons">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={back} disabled={isBusy}>
          Another tour
        </Button>
        <Button type="button" margin={false} disabled={isBusy || isModified || !isReady} onClick={() => void submit()}>
          {isBusy ? 'One moment…' : 'Copy'}
        </Button>
      </div>
    </div>
  )
}

const Steps = (wanted: Wanted) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const from = useAnswer<Tour>(chosen ? `/api/tours/${chosen}?draft=true&depth=0&locale=en&joins=false` : null, '')
  if (!chosen) return <ChooseTour tourId={wanted.tourId} choose={({ id }) => setChosen(id)} />
  if (!from) return <p role="status">One moment…</p>
  return <ChoosePart {...wanted} from={from} back={() => setChosen(null)} />
}

type Props = { label: string; only?: CopyPart; position?: number; size?: 'medium' | 'small' }

/** A button that copies days or a section of another tour into this one, after saying what that will do. */
export const CopyFromTour = ({ label, only, position, size }: Props) => {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <DialogButton
      label={label}
      size={size}
      describe="The other tour stays as it is, and nothing is linked: what is copied is this tour’s own from then on."
    >
      {(close) => <Steps tourId={String(id)} only={only ?? null} position={position ?? null} close={close} />}
    </DialogButton>
  )
}
