'use client'
import { CopyToClipboard } from '@payloadcms/ui'

/** A key that is seen once, ready to be copied. */
export const IssuedKey = ({ apiKey }: { apiKey: string }) => (
  <div className="issued-key">
    <p>Copy this key now. Only its hash is kept, so nobody can show it again.</p>
    <p className="issued-key__value">
      <code>{apiKey}</code>
      <CopyToClipboard value={apiKey} defaultMessage="Copy the key" successMessage="Copied" />
    </p>
  </div>
)
