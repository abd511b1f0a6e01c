'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'

/** Rolls the website to one version, after it was said what visitors would see change. */
export const FeedVersionActions = ({ number, summary }: { number: number; summary: string }) => (
  <ActionBar
    actions={[
      {
        label: `Show version ${number}`,
        tone: 'danger',
        describe: `The website’s list, tours and file show version ${number} until the feed is released. ${summary} Nothing staff work on is touched.`,
        endpoint: '/feed/hold',
        body: { version: number },
        fields: [{ name: 'reason', label: 'Why', type: 'text', required: true }],
        doneMessage: `The website shows version ${number}.`,
      },
    ]}
  />
)
