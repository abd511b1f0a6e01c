import { Pill } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Instant } from '@/src/admin/system/Instant'
import { SystemTable } from '@/src/admin/system/SystemTable'
import { webhookSubscriptions } from '@/src/queries/integration/webhookSubscriptions'
import '@/src/admin/system/system.scss'
import './webhooks.scss'
import { NewWebhook } from './NewWebhook'
import { eventsText, healthOf } from './webhookText'

const Shown = async ({ payload }: Pick<AdminViewServerProps, 'payload'>) => {
  const subscriptions = await webhookSubscriptions({ payload })
  const now = new Date()
  return (
    <>
      <p className="webhooks-intro">
        Other systems are told of what happens here: signed requests, sent again for about a day until they are taken.
        How to receive them is in the <a href="/api/v1/docs#webhooks">documentation</a>.
      </p>
      <SystemTable
        title="Subscriptions"
        columns={[
          { label: 'Name' },
          { label: 'Events' },
          { label: 'Health' },
          { label: 'Last success' },
          { label: 'Delivered, 24 h', numeric: true },
          { label: 'Dead, 24 h', numeric: true },
          { label: 'Waiting', numeric: true },
        ]}
        rows={subscriptions.map((each) => {
          const health = healthOf(each)
          return {
            key: each.id,
            cells: [
              <span key="name" className="webhooks-name">
                <Link href={`/admin/webhooks/${each.id}`} prefetch={false}>
                  {each.name}
                </Link>
                <small>{each.url}</small>
              </span>,
              <span key="events" className="webhooks-events">
                {eventsText(each)}
              </span>,
              <span key="health" className="webhooks-health">
                <Pill pillStyle={health.style} size="small">
                  {health.label}
                </Pill>
                {each.failing_since && (
                  <small>
                    since <Instant at={each.failing_since} now={now} />
                  </small>
                )}
              </span>,
              <Instant key="success" at={each.last_succeeded_at} now={now} />,
              each.delivered,
              each.dead,
              each.waiting,
            ],
          }
        })}
        empty="Nobody is told of anything yet."
      />
    </>
  )
}

/** Who is told of events and how they take it; for managers and admins. */
export const WebhooksView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.webhooks} title="Webhooks" controls={<NewWebhook />}>
    <Shown payload={view.initPageResult.req.payload} />
  </PanelView>
)
