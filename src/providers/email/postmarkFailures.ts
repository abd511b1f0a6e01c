import { Errors } from 'postmark'
import { neverConnected } from '../shared/networkErrors'
import { ProviderFailure, type ProviderFailureKind } from '../shared/providerFailure'

const PROVIDER = 'postmark'

/** Postmark's API error codes that say something about the recipient: https://postmarkapp.com/developer/api/overview#error-codes */
const RECIPIENT_CODES: Record<number, string> = { 300: 'invalid-message', 406: 'recipient-suppressed' }

/** Carries a network error's code through the SDK, which keeps only messages. */
export const NETWORK_MARK = 'network '

const markedCode = (message: string): string | null =>
  message.startsWith(NETWORK_MARK) ? message.slice(NETWORK_MARK.length) : null

type Classified = { kind: ProviderFailureKind; code: string }

const classify = (error: Errors.PostmarkError, lostAnswer: ProviderFailureKind): Classified => {
  const { statusCode, code, message } = error
  if (!statusCode) {
    const network = markedCode(message)
    return neverConnected(network)
      ? { kind: 'retryable', code: 'connection' }
      : { kind: lostAnswer, code: 'connection' }
  }
  if (statusCode === 401 || statusCode === 403) return { kind: 'retryable', code: 'authentication' }
  if (statusCode === 429) return { kind: 'retryable', code: 'rate-limit' }
  if (statusCode >= 500) return { kind: lostAnswer, code: 'api-error' }
  return { kind: 'refused', code: RECIPIENT_CODES[code] ?? `postmark-${code}` }
}

/** Turns whatever the `postmark` SDK threw into a typed failure; a lost answer to a message sent is an unknown outcome. */
export const postmarkFailure = (error: unknown, { mutates }: { mutates: boolean }): ProviderFailure => {
  if (error instanceof ProviderFailure) return error
  const lostAnswer = mutates ? 'unknown-outcome' : 'retryable'
  if (!(error instanceof Errors.PostmarkError)) {
    return new ProviderFailure({
      kind: lostAnswer,
      provider: PROVIDER,
      code: 'connection',
      detail: 'The answer broke off.',
    })
  }
  const { kind, code } = classify(error, lostAnswer)
  const detail = error.statusCode ? `${error.message} (HTTP ${error.statusCode})` : `No answer: ${error.message}`
  return new ProviderFailure({ kind, provider: PROVIDER, code, detail })
}
