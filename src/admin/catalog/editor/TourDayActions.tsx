'use client'
import { useDocumentInfo, useFieldPath, useFormFields } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { CopyFromTour } from './CopyFromTour'
import { useMayEdit } from './useMayEdit'

/** Below a day: what can be done with it as a whole. */
export const TourDayActions = ({ path: pathFromProps }: { path: string }) => {
  const { id, data } = useDocumentInfo()
  const [list, index = '0'] = (useFieldPath() || pathFromProps).split('.')
  const dayId = useFormFields(([fields]) => fields[`${list}.${index}.id`]?.value)
  const saved = (data?.days ?? []) as { id?: string }[]
  const number = saved.findIndex((day) => day.id === dayId) + 1
  // A day not saved yet is unknown to the server.
  if (!useMayEdit() || number === 0) return null
  return (
    <ActionBar
      actions={[
        {
          label: 'Duplicate this day',
          size: 'small',
          describe: `Puts a copy of day ${number} behind it, as day ${number + 1}, in every language it has. It is part of the draft at once.`,
          endpoint: `/tours/${id}/days/${dayId}/duplicate`,
          doneMessage: `Day ${number} is there twice now.`,
        },
      ]}
    >
      <CopyFromTour label="Copy days in after it" only="days" position={number + 1} size="small" />
    </ActionBar>
  )
}
