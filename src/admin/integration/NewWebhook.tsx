'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { WebhookSecret } from './WebhookSecret'
import { webhookFields } from './webhookFields'

/** Has another system told of events from now on. */
export const NewWebhook = () => (
  <ActionButton
    label="New subscription"
    tone="primary"
    describe="The address is told of the events you choose, from now on. Every request is signed."
    endpoint="/webhook-subscriptions"
    fields={webhookFields()}
    confirmLabel="Subscribe"
    doneMessage="Subscribed."
    showAnswer={(answer) => <WebhookSecret secret={String((answer as { secret?: string }).secret)} />}
    ignoresForm
  />
)
