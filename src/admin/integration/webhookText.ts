import type { WebhookSubscriptionView } from '@/src/queries/integration/webhookSubscriptions'

type Health = { label: string; style: 'success' | 'warning' | 'error' | 'light' }

/** How an address takes its events, in a word. */
export const healthOf = ({ status, failing_since, last_succeeded_at }: WebhookSubscriptionView): Health => {
  if (status === 'disabled') return { label: 'Switched off', style: 'error' }
  if (status === 'paused') return { label: 'Paused', style: 'light' }
  if (failing_since) return { label: 'Failing', style: 'warning' }
  return last_succeeded_at ? { label: 'Healthy', style: 'success' } : { label: 'Not tried yet', style: 'light' }
}

/** The events of a subscription in a line. */
export const eventsText = ({ event_types }: Pick<WebhookSubscriptionView, 'event_types'>): string =>
  event_types.includes('*') ? 'Every event' : event_types.join(', ')
