export type WebhookRejection = 'bad-signature' | 'bad-payload'

/** A webhook that must be answered 400: its signature does not hold, or the signed body cannot be read. */
export class WebhookRejected extends Error {
  readonly provider: string
  readonly code: WebhookRejection

  constructor({ provider, code, detail }: { provider: string; code: WebhookRejection; detail: string }) {
    super(`${provider} webhook rejected (${code}): ${detail}`)
    this.name = 'WebhookRejected'
    this.provider = provider
    this.code = code
  }
}
