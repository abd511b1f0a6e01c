import { APIError } from 'payload'
import { DomainError } from '@/src/domain/shared/domainError'
import { HttpProblem, type Problem, titleOf } from './problem'

const statuses: Record<string, number> = {
  'not-found': 404,
  forbidden: 403,
  'not-signed-in': 401,
  'quote-expired': 410,
  'checkout-expired': 410,
  'provider-down': 503,
  'idempotency-key-reused': 422,
  'tour-incomplete': 422,
  'tour-gone': 410,
}

const invalidInput = /^(validation-failed|unknown-|invalid-|malformed-|.+-required$)/

/** Maps a domain code to its HTTP status: unknown things 404, bad input 422, expired 410, every other refusal 409. */
export const statusOf = (code: string): number => statuses[code] ?? (invalidInput.test(code) ? 422 : 409)

const general = (status: number, code: string, detail: string): Problem => ({
  status,
  code,
  title: titleOf(status),
  detail,
})

const fieldErrorsOf = (error: APIError): Problem['errors'] => {
  const data = error.data as { errors?: { path?: string; message?: string }[] } | null
  return data?.errors?.map(({ path = '', message = 'is not right' }) => ({ path, message, code: 'invalid' }))
}

const fromPayload = (error: APIError): Problem => {
  if (error.status === 400 && error.name === 'ValidationError')
    return { ...general(422, 'validation-failed', 'Some fields are not right.'), errors: fieldErrorsOf(error) }
  if (error.status === 401) return general(401, 'not-signed-in', 'Sign in or send a valid key.')
  if (error.status === 403) return general(403, 'forbidden', 'You may not do this.')
  if (error.status === 404) return general(404, 'not-found', 'There is no such record.')
  if (error.status === 409) return general(409, 'conflict', error.message)
  if (error.status >= 400 && error.status < 500) return general(error.status, 'refused', 'The request was refused.')
  return general(500, 'internal', 'Something went wrong here. It has been logged.')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Turns anything thrown into the problem a caller may see; nothing internal is in it. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof HttpProblem) return error.problem
  if (error instanceof DomainError) {
    const status = statusOf(error.code)
    const headers = status === 503 ? { 'retry-after': '30' } : undefined
    const { conflicts, redirectTo, extensions } = error.data
    return {
      ...general(status, error.code, error.detail),
      ...(Array.isArray(conflicts) ? { conflicts } : {}),
      ...(typeof redirectTo === 'string' ? { redirect_to: redirectTo } : {}),
      ...(isRecord(extensions) ? { extensions } : {}),
      headers,
    }
  }
  if (error instanceof APIError) return fromPayload(error)
  return general(500, 'internal', 'Something went wrong here. It has been logged.')
}
