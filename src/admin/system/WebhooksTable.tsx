import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { SystemTable } from './SystemTable'

const names = { stripe: 'Stripe', postmark: 'Postmark', twilio: 'Twilio' }

/** What providers told us in the last 24 hours, and what became of it. */
export const WebhooksTable = ({ status }: { status: SystemStatus }) => (
  <SystemTable
    title="Webhooks in the last 24 hours"
    columns={[
      { label: 'From' },
      { label: 'Stored', numeric: true },
      { label: 'Applied', numeric: true },
      { label: 'Still open', numeric: true },
      { label: 'Dead', numeric: true },
    ]}
    rows={
      status.webhooks.every(({ stored }) => stored === 0)
        ? []
        : status.webhooks.map(({ provider, stored, applied, open, dead }) => ({
            key: provider,
            cells: [names[provider], stored, applied, open, dead],
          }))
    }
    empty="No provider has sent anything in the last 24 hours."
  />
)
