'use client'
import { Button, Link, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import type { Draft } from '@/src/queries/crm/conversation'

/** A message that is written and has not left: to be read over, changed on its own page, and sent. */
export const DraftReply = ({ draft, onSent }: { draft: Draft; onSent: () => Promise<void> }) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { id, channel, to, subject, text, status, error } = draft

  const send = async () => {
    setBusy(true)
    const answer = await callApi(`/messages/${id}/send`, { method: 'POST' })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem.detail)
    if (!answer.ok) return
    toast.success('The message is on its way.')
    await onSent()
  }
  return (
    <section className="draft-reply" aria-label="Draft">
      <p className="draft-reply__head">
        {status === 'draft' ? 'Draft' : status === 'failed' ? 'Not sent' : 'Leaving now'} ·{' '}
        {channel === 'email' ? 'E-mail' : 'WhatsApp'} to {to}
      </p>
      {channel === 'email' && <p className="conversation-message__subject">{subject}</p>}
      <p className="conversation-message__text">{text}</p>
      {(problem ?? error) && <p role="alert">{problem ?? error}</p>}
      <div className="draft-reply__do">
        {status === 'draft' && (
          <Button type="button" size="small" margin={false} disabled={isBusy} onClick={() => void send()}>
            {isBusy ? 'One moment…' : 'Send'}
          </Button>
        )}
        <Link href={`/admin/collections/messages/${id}`}>{status === 'draft' ? 'Change it first' : 'Open it'}</Link>
      </div>
    </section>
  )
}
