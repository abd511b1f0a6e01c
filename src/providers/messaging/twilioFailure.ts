import twilio from 'twilio'
import { networkErrorCode, neverConnected } from '../shared/networkErrors'
import { ProviderFailure, type ProviderFailureKind } from '../shared/providerFailure'

const PROVIDER = 'twilio'

/** https://www.twilio.com/docs/api/errors: what says that this recipient cannot be reached this way. */
const RECIPIENT_CODES: Record<number, string> = {
  21211: 'invalid-recipient',
  21408: 'region-not-enabled',
  21610: 'recipient-opted-out',
  21614: 'invalid-recipient',
  63016: 'template-needed',
  63024: 'invalid-recipient',
}

const kindOf = (status: number, lostAnswer: ProviderFailureKind): ProviderFailureKind => {
  if (status >= 500) return lostAnswer
  return status === 401 || status === 403 || status === 429 ? 'retryable' : 'refused'
}

const codeOf = ({ status, code }: { status: number; code?: number }): string => {
  if (status === 401 || status === 403) return 'authentication'
  if (status === 429) return 'rate-limit'
  return (code && RECIPIENT_CODES[code]) || (code ? `twilio-${code}` : 'api-error')
}

/** Turns whatever the `twilio` SDK threw into a typed failure; its network errors hold the auth token and go no further. */
export const twilioFailure = (error: unknown, { mutates }: { mutates: boolean }): ProviderFailure => {
  if (error instanceof ProviderFailure) return error
  const lostAnswer = mutates ? 'unknown-outcome' : 'retryable'
  if (error instanceof twilio.RestException) {
    const { status, code, message } = error
    const detail = `${message ?? 'No reason given'} (HTTP ${status})`
    return new ProviderFailure({
      kind: kindOf(status, lostAnswer),
      provider: PROVIDER,
      code: codeOf({ status, code }),
      detail,
    })
  }
  const network = networkErrorCode(error)
  const kind = neverConnected(network) ? 'retryable' : lostAnswer
  return new ProviderFailure({
    kind,
    provider: PROVIDER,
    code: 'connection',
    detail: `No answer: ${network ?? 'broken off'}`,
  })
}
