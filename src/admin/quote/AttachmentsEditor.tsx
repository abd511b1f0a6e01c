'use client'
import { Button, toast } from '@payloadcms/ui'
import { type ChangeEvent, useId, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { sendFile } from '@/src/admin/shared/sendFile'
import { renewAnswers, useAnswer } from '@/src/admin/shared/useAnswer'
import { AttachmentRow, type AttachmentWire } from './AttachmentRow'
import './attachments.scss'

const titleOf = (file: File): string =>
  file.name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, 160) || 'File'

/** The files that go with a version: added, named for the customer and taken away as long as it is a draft. */
export const AttachmentsEditor = ({ versionId, canEdit }: { versionId: string; canEdit: boolean }) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const path = `/quote-versions/${versionId}/attachments`
  const files = useAnswer<{ items: AttachmentWire[] }>(`/api/v1${path}`, versionId)?.items ?? []

  const done = (detail: string | null, said: string) => {
    setBusy(false)
    setProblem(detail)
    if (!detail) toast.success(said)
    renewAnswers()
  }
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (!file) return
    setBusy(true)
    const { detail } = await sendFile(`${path}?title=${encodeURIComponent(titleOf(file))}`, file)
    done(detail, 'The file goes along.')
  }
  const change = async (fileId: string, method: 'PATCH' | 'DELETE', body?: { title: string }) => {
    setBusy(true)
    const answer = await callApi(`${path}/${fileId}`, { method, body })
    done(answer.ok ? null : answer.problem.detail, method === 'PATCH' ? 'Renamed.' : 'Taken away.')
  }
  if (!canEdit && files.length === 0) return null
  return (
    <section className="attachments-editor" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Files that go along</h3>
      <p className="attachments-editor__hint">
        PDF and pictures up to 10 MB. The customer opens them on the quote’s page under the title given here.
      </p>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <AttachmentRow
              key={file.id}
              file={file}
              href={`/api/v1${path}/${file.id}/file`}
              canEdit={canEdit && !isBusy}
              onRename={(title) => void change(file.id, 'PATCH', { title })}
              onRemove={() => void change(file.id, 'DELETE')}
            />
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="attachments-editor__problem">
          {problem}
        </p>
      )}
      {canEdit && (
        <>
          <input
            id={`${id}-file`}
            className="panel-hidden"
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            aria-label="File to send along"
            tabIndex={-1}
            onChange={(event) => void add(event)}
          />
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => document.getElementById(`${id}-file`)?.click()}
          >
            {isBusy ? 'One moment…' : 'Add a file…'}
          </Button>
        </>
      )}
    </section>
  )
}
