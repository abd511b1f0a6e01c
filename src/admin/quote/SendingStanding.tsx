'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { ApprovalNote } from './ApprovalNote'
import { othersOf } from './othersOf'
import { PriceWarnings } from './PriceWarnings'
import type { Standing } from './standing'
import './standing.scss'

/** Above a draft: what stands between it and its customer, and what a manager may let pass. */
export const SendingStanding = () => {
  const { id, data } = useDocumentInfo()
  const titleId = useId()
  const isDraft = data?.status === 'draft'
  const standing = useAnswer<Standing>(
    id && isDraft ? `/api/v1/quote-versions/${id}/standing` : null,
    String(data?.updatedAt ?? ''),
  )
  if (!id || !isDraft || !standing) return null
  const others = othersOf(standing)
  const isReady = standing.reasons_not_to_send.length === 0
  return (
    <section className={`sending sending--${isReady ? 'ready' : 'waits'}`} aria-labelledby={titleId}>
      <h3 id={titleId} aria-live="polite">
        {isReady ? 'Ready to send' : 'Before it can be sent'}
      </h3>
      {others.length > 0 && (
        <ul>
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <PriceWarnings versionId={String(id)} standing={standing} />
      <ApprovalNote versionId={String(id)} standing={standing} />
    </section>
  )
}
