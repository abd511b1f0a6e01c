'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { BuilderState } from '@/src/queries/quote/builderWire'

/** From a frozen version on: to the draft there is, or to a new one that begins as a copy of it. */
export const NewVersionButton = ({
  quote,
  version,
  versions,
}: Pick<BuilderState, 'quote' | 'version' | 'versions'>) => {
  const router = useRouter()
  const draft = versions.find(({ status }) => status === 'draft')
  if (draft)
    return (
      <Button el="anchor" url={`/admin/builder/${draft.id}`} size="small" margin={false}>
        Go on with version {draft.number}
      </Button>
    )
  return (
    <ActionButton
      label="New version"
      size="small"
      tone="primary"
      describe={`Opens the next version as a copy of version ${version.number}. The customer goes on seeing the sent one until you send the new one.`}
      endpoint={`/quotes/${quote.id}/versions`}
      body={{ from_version_id: version.id }}
      ignoresForm
      doneMessage="The draft is open."
      onDone={(answer) => router.push(`/admin/builder/${(answer as { version_id: string }).version_id}`)}
    />
  )
}
