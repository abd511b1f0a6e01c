'use client'
import { useRouter } from 'next/navigation'
import { ActionButton } from '@/src/admin/shared/ActionButton'

/** Opens the next version of a quote, and goes on to build it. */
export const NewVersionButton = ({ quoteId }: { quoteId: string }) => {
  const router = useRouter()
  return (
    <ActionButton
      label="New version"
      size="small"
      tone="primary"
      describe="Opens the next version as a copy of the newest, or the draft that is there. The customer goes on seeing the sent one until you send the new one."
      endpoint={`/quotes/${quoteId}/versions`}
      ignoresForm
      doneMessage="The draft is open."
      onDone={(answer) => router.push(`/admin/builder/${(answer as { version_id: string }).version_id}`)}
    />
  )
}
