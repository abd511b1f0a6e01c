'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { CopyFromTour } from './CopyFromTour'
import { useMayEdit } from './useMayEdit'

/** What a content manager does with a whole tour: copies it, or copies into it. */
export const TourActions = () => {
  const router = useRouter()
  const { id, data } = useDocumentInfo()
  if (!useMayEdit() || !id) return null
  return (
    <ActionBar
      actions={[
        {
          label: 'Duplicate',
          describe:
            'Makes a draft that is this tour over again as it was last saved: every language, its variants and prices. It gets a public id of its own, and is on no website.',
          endpoint: `/tours/${id}/duplicate`,
          fields: [
            {
              name: 'title',
              label: 'Title of the copy',
              type: 'text',
              required: true,
              defaultValue: `${data?.title ?? 'Tour'} (copy)`,
              hint: 'Its public id is made from it and stays for ever.',
            },
          ],
          doneMessage: 'The copy is made: this is it.',
          onDone: (answer) => router.push(`/admin/collections/tours/${(answer as { tour_id: string }).tour_id}`),
        },
      ]}
    >
      <CopyFromTour label="Copy from another tour" />
    </ActionBar>
  )
}
