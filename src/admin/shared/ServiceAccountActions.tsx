'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from './ActionBar'
import { IssuedKey } from './IssuedKey'

/** Issues a service account's key, shown once, and revokes it. */
export const ServiceAccountActions = () => {
  const { id, data } = useDocumentInfo()
  if (!id) return null
  const hasKey = Boolean(data?.keyPrefix) && !data?.revokedAt
  return (
    <ActionBar
      actions={[
        {
          label: 'Issue a key',
          tone: 'primary',
          describe: hasKey
            ? 'A new key takes the place of the present one, which stops working at once.'
            : 'A key is made and shown once. It works until the date on this page.',
          endpoint: `/service-accounts/${id}/issue-key`,
          showAnswer: (answer) => <IssuedKey apiKey={String((answer as { key?: string }).key)} />,
        },
        hasKey && {
          label: 'Revoke the key',
          tone: 'danger',
          describe: 'Whoever uses this key is refused from now on.',
          endpoint: `/service-accounts/${id}/revoke`,
          doneMessage: 'The key no longer works.',
        },
      ]}
    />
  )
}
