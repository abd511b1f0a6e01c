import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import {
  type WebhookState,
  webhookDeliveries,
  webhookDelivery,
  webhookStates,
} from '@/src/queries/integration/webhookDeliveries'
import { type WebhookSubscriptionView, webhookSubscription } from '@/src/queries/integration/webhookSubscriptions'
import '@/src/admin/system/system.scss'
import './webhooks.scss'
import { WebhookActions } from './WebhookActions'
import { WebhookDeliveries } from './WebhookDeliveries'
import { WebhookDelivery } from './WebhookDelivery'
import { WebhookFacts } from './WebhookFacts'

const perPage = 25

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

type Asked = { state?: WebhookState; after?: string; delivery?: string }

const askedIn = (search: AdminViewServerProps['searchParams'] = {}): Asked => ({
  state: webhookStates.find((state) => state === one(search.state)),
  after: one(search.after),
  delivery: one(search.delivery),
})

type ShownProps = Pick<AdminViewServerProps, 'payload'> & { subscription: WebhookSubscriptionView; asked: Asked }

const Shown = async ({ payload, subscription, asked: { state, after, delivery } }: ShownProps) => {
  const { id } = subscription
  const now = new Date()
  const [found, detail] = await Promise.all([
    webhookDeliveries({ payload }, { subscriptionId: id, state, after, limit: perPage + 1 }),
    delivery ? webhookDelivery({ payload }, { subscriptionId: id, id: delivery }) : null,
  ])
  const rows = found.slice(0, perPage)
  return (
    <>
      <WebhookFacts subscription={subscription} now={now} />
      {detail && <WebhookDelivery delivery={detail} />}
      <WebhookDeliveries
        subscription={subscription}
        deliveries={rows}
        state={state}
        next={found.length > perPage ? (rows.at(-1)?.id ?? null) : null}
        now={now}
      />
    </>
  )
}

/** One subscription: how it fares, what it was told, and what can be done; for managers and admins. */
export const WebhookView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  // Nothing is read for whom the frame will turn away.
  const mayRead = hasRole(req.user, ...panelViews.webhook.roles)
  const subscription = mayRead ? await webhookSubscription({ payload: req.payload }, segments[1] ?? '') : null
  if (mayRead && !subscription) notFound()
  return (
    <PanelView
      view={view}
      entry={panelViews.webhook}
      title={subscription?.name ?? 'Webhooks'}
      trail={[{ label: 'Webhooks', url: '/webhooks' }]}
      controls={subscription && <WebhookActions subscription={subscription} />}
    >
      {subscription && <Shown payload={req.payload} subscription={subscription} asked={askedIn(view.searchParams)} />}
    </PanelView>
  )
}
