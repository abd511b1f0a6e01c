import { webhookWaitMs } from './webhookRetries'

/** How an attempt ended: with the receiver's answer, or without one. */
export type WebhookAttempt =
  | { kind: 'answered'; status: number; retryAfterMs?: number }
  | { kind: 'unanswered'; error: string }

type Given = { attempts: number; failingSince: Date | null; now: Date; random?: () => number }

export type WebhookDecision = {
  state: 'delivered' | 'waiting' | 'dead'
  nextAttemptAt: Date | null
  error: string | null
  /** Why nothing more is sent to this address from now on. */
  disable: string | null
}

/** So long may every attempt fail before the address is given up. */
export const webhookPatienceDays = 5

const dayMs = 24 * 60 * 60 * 1_000

const gone = 410

const isSuccess = (attempt: WebhookAttempt): boolean =>
  attempt.kind === 'answered' && attempt.status >= 200 && attempt.status < 300

const errorOf = (attempt: WebhookAttempt): string => {
  if (attempt.kind === 'unanswered') return attempt.error
  const { status } = attempt
  return status >= 300 && status < 400 ? `Answered ${status}: redirects are not followed.` : `Answered ${status}.`
}

const disableBecause = (attempt: WebhookAttempt, { failingSince, now }: Given): string | null => {
  if (attempt.kind === 'answered' && attempt.status === gone)
    return 'The address answered 410 Gone: it wants no more events.'
  const failingMs = failingSince ? now.getTime() - failingSince.getTime() : 0
  if (failingMs < webhookPatienceDays * dayMs) return null
  return `Every attempt of the last ${webhookPatienceDays} days failed.`
}

/** Decides what an attempt leads to: done, another one later, or none; and whether the address is given up. */
export const decideWebhook = (attempt: WebhookAttempt, given: Given): WebhookDecision => {
  if (isSuccess(attempt)) return { state: 'delivered', nextAttemptAt: null, error: null, disable: null }
  const { attempts, now, random } = given
  const error = errorOf(attempt)
  const disable = disableBecause(attempt, given)
  const isGone = attempt.kind === 'answered' && attempt.status === gone
  const retryAfterMs = attempt.kind === 'answered' ? attempt.retryAfterMs : undefined
  const waitMs = isGone ? null : webhookWaitMs(attempts, { retryAfterMs, random })
  if (waitMs === null) return { state: 'dead', nextAttemptAt: null, error, disable }
  return { state: 'waiting', nextAttemptAt: new Date(now.getTime() + waitMs), error, disable }
}
