import { Pill } from '@payloadcms/ui'
import { Instant } from '@/src/admin/system/Instant'
import type { WebhookSubscriptionView } from '@/src/queries/integration/webhookSubscriptions'
import { eventsText, healthOf } from './webhookText'

/** What a subscription is and how it fares. */
export const WebhookFacts = ({ subscription, now }: { subscription: WebhookSubscriptionView; now: Date }) => {
  const health = healthOf(subscription)
  const { url, disabled_reason, failing_since, last_succeeded_at, last_attempt_at, previous_secret_until } =
    subscription
  return (
    <section className="webhook-facts" aria-label="Subscription">
      {disabled_reason && (
        <p className="system-part__alarm" role="alert">
          {disabled_reason} No events are sent or kept until somebody resumes it; what it missed can be replayed then.
        </p>
      )}
      <dl>
        <dt>Health</dt>
        <dd>
          <Pill pillStyle={health.style} size="small">
            {health.label}
          </Pill>
          {failing_since && (
            <>
              {' '}
              since <Instant at={failing_since} now={now} />
            </>
          )}
        </dd>
        <dt>Address</dt>
        <dd className="webhook-facts__url">{url}</dd>
        <dt>Events</dt>
        <dd>{eventsText(subscription)}</dd>
        <dt>Last success</dt>
        <dd>
          <Instant at={last_succeeded_at} now={now} />
        </dd>
        <dt>Last attempt</dt>
        <dd>
          <Instant at={last_attempt_at} now={now} />
        </dd>
        {previous_secret_until && new Date(previous_secret_until) > now && (
          <>
            <dt>Secret</dt>
            <dd>Old and new both sign until {previous_secret_until.slice(0, 16).replace('T', ' ')} UTC.</dd>
          </>
        )}
      </dl>
    </section>
  )
}
