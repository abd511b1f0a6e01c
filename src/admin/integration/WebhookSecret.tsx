'use client'
import { CopyToClipboard } from '@payloadcms/ui'

/** A secret that is seen once, ready to be copied. */
export const WebhookSecret = ({ secret }: { secret: string }) => (
  <div className="issued-key">
    <p>Copy this secret now and give it to the receiving side: it is not shown again.</p>
    <p className="issued-key__value">
      <code>{secret}</code>
      <CopyToClipboard value={secret} defaultMessage="Copy the secret" successMessage="Copied" />
    </p>
  </div>
)
