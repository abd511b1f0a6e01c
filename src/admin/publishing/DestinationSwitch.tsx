'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** Takes all tours of a destination off the website, or puts them back. */
export const DestinationSwitch = () => {
  const { id, data } = useDocumentInfo()
  if (!id || !data) return null
  const isOn = data.isOffered !== false
  return (
    <ActionBar
      actions={[
        {
          label: isOn ? 'Take off the website' : 'Put back on the website',
          tone: isOn ? 'danger' : 'primary',
          describe: isOn
            ? 'All its tours leave the website within a second. None is touched: they come back as they were.'
            : 'All its tours that are published and not paused are on the website again, as they were.',
          endpoint: `/destinations/${id}/switch`,
          body: { is_offered: !isOn },
          fields: [{ name: 'reason', label: 'Why', type: 'text' }],
        },
      ]}
    />
  )
}
