'use client'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action } from '@/src/admin/shared/actionTypes'
import type { WebhookSubscriptionView } from '@/src/queries/integration/webhookSubscriptions'
import { WebhookSecret } from './WebhookSecret'
import { webhookFields } from './webhookFields'

type Props = { subscription: Pick<WebhookSubscriptionView, 'id' | 'name' | 'url' | 'event_types' | 'status'> }

/** What can be done to a subscription in the state it is in. */
export const WebhookActions = ({ subscription }: Props) => {
  const router = useRouter()
  const { id, status } = subscription
  const endpoint = `/webhook-subscriptions/${id}`
  const isActive = status === 'active'
  const common = { ignoresForm: true } as const
  const actions: (Action | false)[] = [
    isActive && {
      ...common,
      label: 'Send a test event',
      tone: 'primary',
      describe: 'A webhook.test event goes out, signed and tried again like any other.',
      endpoint: `${endpoint}/test`,
      doneMessage: 'On its way: it shows below in a moment.',
    },
    !isActive && {
      ...common,
      label: 'Resume',
      tone: 'primary',
      describe: 'What was held back is sent first. What happened while it was switched off can be replayed afterwards.',
      endpoint: `${endpoint}/resume`,
      doneMessage: 'Events are sent again.',
    },
    isActive && {
      ...common,
      label: 'Replay since…',
      describe: 'Every event since that day is sent once more under its old id, at most 1,000 at a time.',
      endpoint: `${endpoint}/replay`,
      fields: [
        {
          name: 'since',
          label: 'Since',
          type: 'date',
          required: true,
          hint: 'At most 30 days ago, from midnight UTC on.',
        },
      ],
      doneMessage: 'On their way.',
      showAnswer: (answer) => <ReplayedText answer={answer} />,
    },
    {
      ...common,
      label: 'Change',
      describe: 'What waits goes to the new address too.',
      endpoint,
      method: 'PATCH',
      fields: webhookFields(subscription),
      confirmLabel: 'Save',
      doneMessage: 'Changed.',
    },
    {
      ...common,
      label: 'New secret',
      describe: 'The secret before this one signs beside it for another 24 hours, unless it has leaked.',
      endpoint: `${endpoint}/rotate-secret`,
      fields: [
        {
          name: 'leaked',
          label: 'Has the old one leaked?',
          type: 'select',
          defaultValue: 'no',
          options: [
            { value: 'no', label: 'No: both sign for a day' },
            { value: 'yes', label: 'Yes: it ends at once' },
          ],
        },
      ],
      doneMessage: 'The secret is changed.',
      showAnswer: (answer) => <WebhookSecret secret={String((answer as { secret?: string }).secret)} />,
    },
    isActive && {
      ...common,
      label: 'Pause',
      describe: 'Events are kept and sent when it is resumed.',
      endpoint: `${endpoint}/pause`,
      doneMessage: 'Paused.',
    },
    {
      ...common,
      label: 'Delete',
      tone: 'danger',
      describe: 'The subscription goes, and with it the record of what it was told.',
      endpoint,
      method: 'DELETE',
      doneMessage: 'Deleted.',
      onDone: () => router.push('/admin/webhooks'),
    },
  ]
  return <ActionBar actions={actions} />
}

const ReplayedText = ({ answer }: { answer: unknown }) => {
  const { replayed, until } = answer as { replayed: number; until: string | null }
  return (
    <p>
      {replayed} {replayed === 1 ? 'event is' : 'events are'} sent again.
      {until && ` There are more: replay again from ${until.slice(0, 16).replace('T', ' ')} UTC on.`}
    </p>
  )
}
