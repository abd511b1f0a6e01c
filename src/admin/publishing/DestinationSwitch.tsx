'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { useAnswer } from '@/src/admin/shared/useAnswer'

/** Takes all tours of a destination off the website, or puts them back. */
export const DestinationSwitch = () => {
  const { id, data } = useDocumentInfo()
  const isOn = data?.isOffered !== false
  const counted = useAnswer<{ totalDocs: number }>(
    id
      ? `/api/tours/count?where[destination][equals]=${id}&where[_status][equals]=published&where[offer][equals]=offered`
      : null,
    String(isOn),
  )
  if (!id || !data) return null
  const tours = counted === null ? 'All its tours' : counted.totalDocs === 1 ? '1 tour' : `${counted.totalDocs} tours`
  return (
    <ActionBar
      actions={[
        {
          label: isOn ? 'Take off the website' : 'Put back on the website',
          tone: isOn ? 'danger' : 'primary',
          describe: isOn
            ? `Off the website within a second: ${tours}. None is touched: they come back as they were.`
            : `On the website again, as they were: ${tours}.`,
          endpoint: `/destinations/${id}/switch`,
          body: { is_offered: !isOn },
          fields: [{ name: 'reason', label: 'Why', type: 'text' }],
        },
      ]}
    />
  )
}
