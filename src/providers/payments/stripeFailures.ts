import Stripe from 'stripe'
import { ProviderFailure, type ProviderFailureKind } from '../shared/providerFailure'

const PROVIDER = 'stripe'

type StripeCall = {
  /** A call that changes something at Stripe: when its answer is lost, it may still have happened. */
  mutates: boolean
}

const retryAfter = (error: Stripe.errors.StripeError): number | undefined => {
  const seconds = Number(error.headers?.['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

const kindOf = (error: Stripe.errors.StripeError, { mutates }: StripeCall): ProviderFailureKind => {
  const lostAnswer = mutates ? 'unknown-outcome' : 'retryable'
  const { statusCode } = error
  if (statusCode === undefined || statusCode >= 500) return lostAnswer
  // A key in use (409) or a lock (429) says that nothing was done; a wrong API key is ours to put right, then it works.
  if (statusCode === 409 || statusCode === 429 || statusCode === 401 || statusCode === 403) return 'retryable'
  return 'refused'
}

const codeOf = (error: Stripe.errors.StripeError): string => {
  if (error instanceof Stripe.errors.StripeAuthenticationError) return 'authentication'
  if (error instanceof Stripe.errors.StripePermissionError) return 'permission'
  if (error instanceof Stripe.errors.StripeConnectionError) return 'connection'
  if (error instanceof Stripe.errors.StripeIdempotencyError) return error.code ?? 'idempotency_error'
  return error.code ?? error.rawType ?? 'api_error'
}

/** Turns whatever the `stripe` SDK threw into a typed failure, by Stripe's rules for errors and idempotency. */
export const stripeFailure = (error: unknown, call: StripeCall): Error => {
  if (error instanceof ProviderFailure) return error
  if (!(error instanceof Stripe.errors.StripeError)) return error instanceof Error ? error : new Error(String(error))
  const code = codeOf(error)
  return new ProviderFailure({
    kind: kindOf(error, call),
    provider: PROVIDER,
    code,
    // Stripe's own text quotes the end of the API key here.
    detail: code === 'authentication' ? 'The API key was not accepted.' : error.message,
    retryAfterSeconds: retryAfter(error),
  })
}

/** Makes a failure of this adapter's own, for what Stripe would have done wrong in silence. */
export const refusedBeforeStripe = (code: string, detail: string): ProviderFailure =>
  new ProviderFailure({ kind: 'refused', provider: PROVIDER, code, detail })

/** Runs one call to Stripe and throws `ProviderFailure` when it fails. */
export const callStripe = async <Answer>(call: StripeCall, run: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await run()
  } catch (error) {
    throw stripeFailure(error, call)
  }
}
