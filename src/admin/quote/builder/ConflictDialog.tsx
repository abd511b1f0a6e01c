'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { TripWire } from '@/src/queries/quote/tripWire'
import type { Saving, Theirs } from './saving'
import { tripDifferences } from './tripDifferences'

type Props = {
  saving: Saving
  theirs: Theirs
  mine: TripWire
  onKeepMine: () => void
  onKeepBoth: () => void
  onTakeTheirs: () => void
}

const shownMost = 12

const timeText = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const Changes = ({ title, changes }: { title: string; changes: string[] }) => (
  <section>
    <h3>{title}</h3>
    {changes.length === 0 ? (
      <p>Nothing that is different.</p>
    ) : (
      <ul>
        {changes.slice(0, shownMost).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length > shownMost && <li>… and {changes.length - shownMost} more.</li>}
      </ul>
    )}
  </section>
)

/** Tells that somebody else saved meanwhile: who, when and what, beside what is on this screen; nothing is lost either way. */
export const ConflictDialog = ({ saving, theirs, mine, onKeepMine, onKeepBoth, onTakeTheirs }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const who = theirs.changedBy ?? 'Somebody else'
  return createPortal(
    <dialog
      ref={dialog}
      className="action-dialog action-dialog--wide builder-conflict"
      aria-labelledby={titleId}
      // One of the two has to be chosen: until then nothing more is saved.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={titleId}>{who} changed this draft, too</h2>
      <p className="action-dialog__describe">
        {theirs.changedAt && `Saved on ${timeText(theirs.changedAt)}. `}
        Nothing is lost: what you do not keep stays one step of undo away.
      </p>
      <div className="builder-conflict__sides">
        <Changes title={`What ${who} changed`} changes={tripDifferences(saving.kept, theirs.trip)} />
        <Changes title="What you changed" changes={tripDifferences(saving.kept, mine)} />
      </div>
      <p className="builder-pane__hint">Put together, yours stands where both changed the same.</p>
      <div className="action-dialog__buttons">
        <Button type="button" margin={false} onClick={onKeepBoth}>
          Put both together
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={onKeepMine}>
          Keep mine
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={onTakeTheirs}>
          Take theirs
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
