'use client'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'

type Props = { tourId: string; versionId: string; newestAt: string; changes: number }

/** Brings one version of a tour back: into the editor, or straight onto the website. */
export const VersionActions = ({ tourId, versionId, newestAt, changes }: Props) => {
  const router = useRouter()
  const common = {
    body: { seen: newestAt },
    onDone: () => router.push(`/admin/collections/tours/${tourId}`),
  }
  const taken = changes === 1 ? 'The change below is' : `The ${changes} changes below are`
  return (
    <ActionBar
      actions={[
        {
          ...common,
          label: 'Restore as draft',
          tone: 'primary',
          describe: `It is the newest draft again, in every language. ${taken} taken back, and stay in the history. The website shows what it shows now; variants and the place in the order stay as they are.`,
          endpoint: `/tours/${tourId}/versions/${versionId}/restore`,
          doneMessage: 'It is the newest draft again.',
        },
        {
          ...common,
          label: 'Publish this version again',
          tone: 'danger',
          describe: `It is on the website within a second, in every language. ${taken} taken back, and stay in the history. The check list and the second person are asked as for any other.`,
          endpoint: `/tours/${tourId}/versions/${versionId}/publish`,
          fields: [{ name: 'reason', label: 'Why, if you decide alone as a manager', type: 'text' }],
          doneMessage: 'It is on the website again.',
        },
      ]}
    />
  )
}
