import type { WebhookDeliveryDetail } from '@/src/queries/integration/webhookDeliveries'

const pretty = (body: string): string => JSON.stringify(JSON.parse(body), null, 2)

type Props = { delivery: WebhookDeliveryDetail }

/** One delivery: what was sent, what was answered, and every attempt. */
export const WebhookDelivery = ({ delivery }: Props) => (
  <section className="webhook-delivery" aria-labelledby="webhook-delivery-title">
    <h2 id="webhook-delivery-title">{delivery.event_type}</h2>
    <div className="webhook-delivery__parts">
      <div>
        <h3>Sent</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keyboard too. */}
        <pre tabIndex={0}>{pretty(delivery.body)}</pre>
      </div>
      <div>
        <h3>Answered</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keyboard too. */}
        <pre tabIndex={0}>
          {delivery.response_status === null
            ? (delivery.error ?? 'Nothing yet.')
            : `${delivery.response_status}\n${delivery.response_body ?? ''}`}
        </pre>
      </div>
    </div>
    {delivery.history.length > 0 && (
      <ol className="webhook-delivery__attempts">
        {delivery.history.map(({ at, status, ms, error }) => (
          <li key={at}>
            <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')} UTC</time>: {error ?? status}, {ms} ms
          </li>
        ))}
      </ol>
    )}
  </section>
)
