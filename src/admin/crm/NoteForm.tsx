'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'

/** Adds a note to a lead's timeline without leaving it; not a form of its own, for it stands inside the record's. */
export const NoteForm = ({ leadId, onAdded }: { leadId: string; onAdded: () => Promise<void> }) => {
  const id = useId()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const add = async () => {
    setBusy(true)
    const answer = await callApi(`/leads/${leadId}/activities`, {
      method: 'POST',
      body: { type: 'note', detail: note },
    })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem.detail)
    if (!answer.ok) return
    setNote('')
    toast.success('The note is on the timeline.')
    await onAdded()
  }
  return (
    <div className="crm-note">
      <label htmlFor={id}>Add a note</label>
      <textarea id={id} rows={2} maxLength={5_000} value={note} onChange={(event) => setNote(event.target.value)} />
      {problem && <p role="alert">{problem}</p>}
      <Button
        type="button"
        buttonStyle="secondary"
        margin={false}
        onClick={() => void add()}
        disabled={isBusy || note.trim() === ''}
      >
        {isBusy ? 'One moment…' : 'Add'}
      </Button>
    </div>
  )
}
