'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** What may be done with the feed as a whole. */
export const FeedActions = ({ isHeld, isPushed }: { isHeld: boolean; isPushed: boolean }) => (
  <ActionBar
    actions={[
      isHeld && {
        label: 'Release the feed',
        tone: 'primary',
        describe: 'The website shows the newest state again, with all that was published while it was held.',
        endpoint: '/feed/release',
        doneMessage: 'The website shows the newest state.',
      },
      isPushed && {
        label: 'Push the file again',
        describe: 'Puts the website’s file where the settings say once more, whatever lies there.',
        endpoint: '/feed/push',
        doneMessage: 'It is on its way.',
      },
    ]}
  />
)
