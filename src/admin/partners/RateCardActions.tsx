'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** Opens the next version of a rate card, or takes its prices in from a file. */
export const RateCardActions = () => {
  const { id } = useDocumentInfo()
  const router = useRouter()
  if (!id) return null
  return (
    <ActionBar
      actions={[
        {
          label: 'Open next version',
          tone: 'primary',
          describe:
            'A draft is made as a copy of the newest version. Quotes go on with the one in force until the draft is activated.',
          endpoint: `/rate-cards/${id}/versions`,
          doneMessage: 'The draft is open.',
          onDone: (answer) => router.push(`/admin/collections/rate-card-versions/${(answer as { id: string }).id}`),
        },
      ]}
    >
      <Button el="link" url={`/admin/rate-cards/${id}/import`} buttonStyle="secondary" size="medium" margin={false}>
        Import prices…
      </Button>
    </ActionBar>
  )
}
