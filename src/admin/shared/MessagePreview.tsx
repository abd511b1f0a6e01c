'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Preview = { subject: string; html: string }

/** The saved message as its reader sees it. */
export const MessagePreview = () => {
  const { id, data } = useDocumentInfo()
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const savedAt = String(data?.updatedAt ?? '')

  useEffect(() => {
    if (!id || !savedAt) return
    const leaving = new AbortController()
    fetch(`/api/v1/messages/${id}/preview`, { credentials: 'same-origin', signal: leaving.signal })
      .then(async (response) => {
        const answer = await response.json()
        setPreview(response.ok ? answer : null)
        setProblem(response.ok ? null : (answer.detail ?? 'The preview could not be made.'))
      })
      .catch(() => setProblem(leaving.signal.aborted ? null : 'The server could not be reached.'))
    return () => leaving.abort()
  }, [id, savedAt])

  if (!preview) return problem && <p className="mail-preview__problem">{problem}</p>
  return (
    <div className="field-type mail-preview">
      <p className="field-label">As its reader sees it</p>
      <p className="mail-preview__subject">{preview.subject}</p>
      <iframe title={`Preview of ${preview.subject}`} sandbox="" srcDoc={preview.html} />
    </div>
  )
}
