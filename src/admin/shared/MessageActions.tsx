'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from './ActionBar'

/** What may be done with a message in its present state: send a draft, try a failed one again. */
export const MessageActions = () => {
  const { id, data } = useDocumentInfo()
  if (!id) return null
  const to = String(data?.to ?? '')
  return (
    <ActionBar
      actions={[
        data?.status === 'draft' && {
          label: 'Send now',
          tone: 'primary',
          describe: `This message goes to ${to} as it is saved here. It cannot be called back.`,
          endpoint: `/messages/${id}/send`,
          doneMessage: 'The message is on its way.',
        },
        data?.status === 'failed' && {
          label: 'Try again',
          tone: 'primary',
          describe: `This message did not reach ${to}${data?.error ? `: ${String(data.error)}` : ''}. It is handed over once more.`,
          endpoint: `/messages/${id}/retry`,
          doneMessage: 'The message is on its way again.',
        },
      ]}
    >
      {data && data.status !== 'draft' && <span className="action-bar__note is-frozen">As it left.</span>}
    </ActionBar>
  )
}
