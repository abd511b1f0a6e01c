'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { TourChoice } from '@/src/queries/quote/tourChoices'

const refreshMs = 2000

/** Loads the page anew while a version is being prepared, so that it shows when it is out. */
const useRefreshWhile = (waiting: boolean) => {
  const router = useRouter()
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => router.refresh(), refreshMs)
    return () => clearInterval(timer)
  }, [waiting, router])
}

/** The buttons of a version: build, preview, copy days, send; and how far a sending one is. */
export const VersionButtons = ({ tours, mayBuild }: { tours: TourChoice[]; mayBuild: boolean }) => {
  const { id, data } = useDocumentInfo()
  const isDraft = data?.status === 'draft'
  const isSending = data?.status === 'sending'
  useRefreshWhile(isSending)
  if (!id || !data) return null
  return (
    <ActionBar
      actions={[
        isDraft &&
          tours.length > 0 && {
            label: 'Copy days from a tour',
            describe: 'Adds the tour’s days at the end of this itinerary, as copies you can change.',
            endpoint: `/quote-versions/${id}/days`,
            fields: [{ name: 'tour_id', label: 'Tour', type: 'select', required: true, options: tours }],
            doneMessage: 'The days are copied.',
          },
        isDraft && {
          label: 'Send',
          tone: 'primary',
          describe:
            'Freezes this version, makes its document and sends the customer their link. A later change opens the next version.',
          endpoint: `/quote-versions/${id}/send`,
          confirmLabel: 'Send to the customer',
          doneMessage: 'The document is being prepared; the quote goes out when it is ready.',
        },
      ]}
    >
      {mayBuild && (
        <Button
          el="anchor"
          url={`/admin/builder/${id}`}
          buttonStyle={isDraft ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
        >
          Build the trip
        </Button>
      )}
      {mayBuild && Number(data.number) > 1 && (
        <Button el="anchor" url={`/admin/quote-changes/${id}`} buttonStyle="secondary" size="medium" margin={false}>
          What changed
        </Button>
      )}
      {!isDraft && !isSending && (
        <span className="action-bar__note is-frozen">
          Frozen as sent. A change opens the next version, from the quote.
        </span>
      )}
      {isSending && (
        <output className="action-bar__note" aria-live="polite">
          Preparing the document…
        </output>
      )}
      {isDraft && typeof data.sendError === 'string' && data.sendError !== '' && (
        <span className="action-bar__note action-bar__note--error" role="alert">
          {data.sendError}
        </span>
      )}
      <Button
        el="anchor"
        url={`/api/v1/quote-versions/${id}/preview`}
        newTab
        buttonStyle="secondary"
        size="medium"
        margin={false}
      >
        Preview
      </Button>
    </ActionBar>
  )
}
