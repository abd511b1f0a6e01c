import { Pill } from '@payloadcms/ui'
import Link from 'next/link'
import { Instant } from '@/src/admin/system/Instant'
import { SystemTable } from '@/src/admin/system/SystemTable'
import { type WebhookDeliveryView, type WebhookState, webhookStates } from '@/src/queries/integration/webhookDeliveries'
import type { WebhookSubscriptionView } from '@/src/queries/integration/webhookSubscriptions'
import { ReplayButton } from './ReplayButton'

const styles = { delivered: 'success', waiting: 'warning', dead: 'error' } as const
const words = { delivered: 'Delivered', waiting: 'Waiting', dead: 'Dead' } as const

const answerText = ({ response_status, error, duration_ms }: WebhookDeliveryView): string => {
  if (response_status === null && error === null) return '–'
  const took = duration_ms === null ? '' : `, ${duration_ms} ms`
  return error ? `${error.replace(/\.$/, '')}${took}` : `${response_status}${took}`
}

const nextText = ({ state, next_attempt_at }: WebhookDeliveryView): string => {
  if (state !== 'waiting') return ''
  return next_attempt_at ? `next ${next_attempt_at.slice(5, 16).replace('T', ' ')} UTC` : 'held back'
}

type Props = {
  subscription: WebhookSubscriptionView
  deliveries: WebhookDeliveryView[]
  state: WebhookState | undefined
  next: string | null
  now: Date
}

const Filter = ({ id, state }: { id: string; state: WebhookState | undefined }) => (
  <nav className="webhook-filter" aria-label="Which deliveries">
    {[undefined, ...webhookStates].map((each) => (
      <Link
        key={each ?? 'all'}
        href={`/admin/webhooks/${id}${each ? `?state=${each}` : ''}`}
        prefetch={false}
        aria-current={each === state ? 'page' : undefined}
      >
        {each ? words[each] : 'All'}
      </Link>
    ))}
  </nav>
)

/** What a subscription was told, newest first, a page at a time. */
export const WebhookDeliveries = ({ subscription, deliveries, state, next, now }: Props) => {
  const { id, status } = subscription
  const base = `/admin/webhooks/${id}`
  return (
    <>
      <Filter id={id} state={state} />
      <SystemTable
        title="Deliveries"
        columns={[
          { label: 'Event' },
          { label: 'Happened' },
          { label: 'State' },
          { label: 'Attempts' },
          { label: 'Last answer' },
          { label: 'Again' },
        ]}
        rows={deliveries.map((each) => ({
          key: each.id,
          cells: [
            <Link key="event" href={`${base}?delivery=${each.id}`} prefetch={false}>
              {each.event_type}
            </Link>,
            <Instant key="at" at={each.occurred_at} now={now} />,
            <span key="state" className="webhooks-health">
              <Pill pillStyle={styles[each.state]} size="small">
                {words[each.state]}
              </Pill>
              <small>{nextText(each)}</small>
            </span>,
            each.attempts,
            answerText(each),
            each.state !== 'waiting' && status === 'active' ? (
              <ReplayButton
                key="replay"
                path={`/webhook-subscriptions/${id}/deliveries/${each.id}`}
                what={each.event_type}
              />
            ) : (
              '–'
            ),
          ],
        }))}
        empty={state ? 'None of these.' : 'It was told of nothing yet.'}
      />
      {next && (
        <p>
          <Link href={`${base}?${new URLSearchParams({ ...(state ? { state } : {}), after: next })}`} prefetch={false}>
            Older deliveries
          </Link>
        </p>
      )}
    </>
  )
}
