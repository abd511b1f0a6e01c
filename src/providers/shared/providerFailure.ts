/**
 * `refused`: the provider understood and said no; repeating the same call changes nothing.
 * `retryable`: nothing happened; the same call may work later.
 * `unknown-outcome`: it may have happened; ask, or repeat under the same idempotency key.
 */
export type ProviderFailureKind = 'refused' | 'retryable' | 'unknown-outcome'

export type ProviderFailureFacts = {
  kind: ProviderFailureKind
  provider: string
  /** Stable and kebab-case, such as `authentication`, `recipient-suppressed` or the provider's own code. */
  code: string
  /** For staff and logs: never a key, a card or a message body. */
  detail: string
  retryAfterSeconds?: number
}

/** The one error every provider throws; it carries no cause, because SDK errors hold keys and request bodies. */
export class ProviderFailure extends Error {
  readonly kind: ProviderFailureKind
  readonly provider: string
  readonly code: string
  readonly detail: string
  readonly retryAfterSeconds: number | null
  /** What a job does about it: a refusal is final, everything else is tried again. */
  readonly retryable: boolean

  constructor({ kind, provider, code, detail, retryAfterSeconds }: ProviderFailureFacts) {
    super(`${provider} ${kind} (${code}): ${detail}`)
    this.name = 'ProviderFailure'
    this.kind = kind
    this.provider = provider
    this.code = code
    this.retryable = kind !== 'refused'
    this.detail = detail
    this.retryAfterSeconds = retryAfterSeconds ?? null
  }
}

/** Tells whether an error is a provider's failure, of one kind if one is named. */
export const isProviderFailure = (error: unknown, kind?: ProviderFailureKind): error is ProviderFailure =>
  error instanceof ProviderFailure && (kind === undefined || error.kind === kind)
