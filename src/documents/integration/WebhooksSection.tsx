/** @jsxImportSource preact */
import type { ApiOperation } from './apiModel'
import { Operation } from './Operation'
import { ScrollBox } from './ScrollBox'
import { verifySample } from './verifySample'

/** What other systems are told, and how they know that it is us. */
export const WebhooksSection = ({ webhooks, server }: { webhooks: ApiOperation[]; server: string }) => (
  <section id="webhooks" aria-labelledby="webhooks-title">
    <h2 id="webhooks-title">Events sent: webhooks</h2>
    <p>
      Subscribe an address to events and it gets a POST for each, signed as{' '}
      <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> says. Answer 2xx within ten seconds; do the work
      afterwards. Anything else is tried again, twelve times within about a day. 410 ends the subscription at once, five
      days of failures only end it too. Redirects are not followed.
    </p>
    <p>
      Each event arrives <b>at least once</b> and in no promised order: keep the <code>webhook-id</code>, which stays
      the same however often an event is sent, and compare <code>occurred_at</code>. Events carry ids, not people: read
      the record with the API when you need it.
    </p>
    <h3 id="verify">Checking the signature, in Node</h3>
    <ScrollBox class="api-code" label="Code">
      <pre>
        <code>{verifySample}</code>
      </pre>
    </ScrollBox>
    {webhooks.map((webhook) => (
      <Operation key={webhook.id} operation={webhook} server={server} isWebhook />
    ))}
  </section>
)
