import type { WebhookUrlRule } from './webhookUrl'

export type WebhookRequest = { url: string; headers: Record<string, string>; body: string }

export type WebhookAnswer =
  | { kind: 'answered'; status: number; body: string; retryAfterMs?: number; durationMs: number }
  | { kind: 'unanswered'; error: string; durationMs: number }

/** Tells other systems of events, and nobody on our own network. */
export type WebhookSender = {
  rule: WebhookUrlRule
  /** Looks an address up and throws `invalid-webhook-url` when it may not be told of events. */
  assertAllowed: (url: string) => Promise<void>
  /** Posts once, to an address looked up and checked for this very connection; a refusal or fault is an answer too. */
  post: (request: WebhookRequest) => Promise<WebhookAnswer>
}
