'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** Ticks a task off, or takes the tick back. */
export const TaskActions = () => {
  const { id, data } = useDocumentInfo()
  if (!id || !data) return null
  return (
    <ActionBar
      actions={[
        data.doneAt
          ? {
              label: 'Reopen',
              describe: 'The task is open again and shows in its owner’s list.',
              endpoint: `/tasks/${id}/reopen`,
              doneMessage: 'The task is open again.',
            }
          : {
              label: 'Done',
              tone: 'primary',
              describe: 'The task is ticked off in your name.',
              endpoint: `/tasks/${id}/complete`,
              doneMessage: 'The task is done.',
            },
      ]}
    />
  )
}
