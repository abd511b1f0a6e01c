'use client'
import { useEffect, useState } from 'react'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { MergeField } from '@/src/domain/crm/planMerge'
import type { Belongings } from '@/src/queries/crm/customerComparison'
import type { CustomerMergeView } from '@/src/queries/crm/customerMerges'
import { belongingsText, mergeFieldName } from './customerText'

/** As the staff API tells it. */
type Preview = {
  obstacle: { because: string } | null
  restores: { field: MergeField; now: unknown; before: unknown }[]
  stays: MergeField[]
  arrived: Partial<Belongings>
}

const said = (value: unknown): string => (value === null || value === '' ? '(nothing)' : String(value))

const WhatItDoes = ({ merge, preview }: { merge: CustomerMergeView; preview: Preview }) => {
  const { restores, stays, arrived } = preview
  const came = belongingsText(arrived)
  return (
    <ul className="merge-undo">
      <li>
        {merge.merged_away.name} is a customer of their own again, with {belongingsText(merge.moved)}.
      </li>
      {restores.map(({ field, now, before }) => (
        <li key={field}>
          {mergeFieldName[field]} of {merge.kept.name}: from <q>{said(now)}</q> back to <q>{said(before)}</q>.
        </li>
      ))}
      {stays.length > 0 && (
        <li>Stays, because somebody changed it since: {stays.map((field) => mergeFieldName[field]).join(', ')}.</li>
      )}
      {came !== belongingsText({}) && (
        <li>
          What came in since stays with {merge.kept.name}: {came}.
        </li>
      )}
      <li>Notes, calls and changes made since on what goes back stay in it.</li>
    </ul>
  )
}

/** Says what undoing a merge would do now, and does it; or says what is in the way. */
export const UndoMerge = ({ merge }: { merge: CustomerMergeView }) => {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/v1/customer-merges/${merge.id}`, {
        credentials: 'same-origin',
        signal: leaving.signal,
      })
      const answer = await response.json()
      if (response.ok) setPreview(answer.undo)
      else setProblem(answer.detail)
    }
    ask().catch(() => setProblem(leaving.signal.aborted ? null : 'The server could not be reached.'))
    return () => leaving.abort()
  }, [merge.id])

  if (problem) return <p role="alert">{problem}</p>
  if (!preview) return <p role="status">Looking at what undoing it would do…</p>
  if (preview.obstacle)
    return (
      <p className="merge-obstacle" role="status">
        It cannot be undone exactly now. {preview.obstacle.because}
      </p>
    )
  return (
    <section aria-labelledby="undo-title">
      <h2 id="undo-title">What undoing it does</h2>
      <WhatItDoes merge={merge} preview={preview} />
      <ActionButton
        label="Undo this merge"
        tone="primary"
        describe={`${merge.merged_away.name} and ${merge.kept.name} are two customers again, as they were before.`}
        endpoint={`/customer-merges/${merge.id}/undo`}
        confirmLabel="Make them two again"
        doneMessage="They are two customers again."
        ignoresForm
      />
    </section>
  )
}
