import { createHash } from 'node:crypto'
import { type ApiRoute, apiRoutes } from './apiRoutes'
import { type SandboxState, sandboxId } from './sandboxState'
import type { AnswerRow } from './sandboxTables'
import { StripeApiError } from './stripeApiError'
import { parseStripeForm } from './stripeForm'

export type ApiRequest = {
  method: string
  /** Path and query. */
  url: string
  body: string
  authorization: string | undefined
  idempotencyKey: string | undefined
}

export type ApiAnswer = { status: number; headers: Record<string, string>; body: object }

export type ApiSettings = { state: SandboxState; apiKey: string | null; publicBaseUrl: string }

/** Stripe may forget a key once it is a day old; so does the sandbox, so that nobody learns to rely on more. */
const KEY_LIFE_MS = 24 * 60 * 60 * 1000

/** Tells whether a request carries the sandbox's key, or any test key when it has none of its own. */
export const isAuthorized = (authorization: string | undefined, apiKey: string | null): boolean => {
  const given = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? ''
  return apiKey === null ? given.startsWith('sk_test_') : given === apiKey
}

const routeOf = (method: string, path: string): { route: ApiRoute; id: string } => {
  for (const route of apiRoutes) {
    const match = route.method === method ? route.path.exec(path) : null
    if (match) return { route, id: match[1] ?? '' }
  }
  throw new StripeApiError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}).`,
  })
}

const fingerprintOf = (request: ApiRequest): string =>
  createHash('sha256').update(`${request.method} ${request.url}\n${request.body}`).digest('hex')

const replay = (known: AnswerRow, fingerprint: string): ApiAnswer => {
  if (known.fingerprint !== fingerprint) {
    throw new StripeApiError(400, {
      type: 'idempotency_error',
      message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    })
  }
  const headers = { 'Idempotent-Replayed': 'true', 'Original-Request': known.requestId }
  return { status: known.status, headers, body: known.body }
}

const answerOnce = (settings: ApiSettings, request: ApiRequest, requestId: string): ApiAnswer => {
  const { state, publicBaseUrl } = settings
  const [path = '', query = ''] = request.url.split('?', 2)
  const { route, id } = routeOf(request.method, path)
  const form = parseStripeForm(request.method === 'GET' ? query : request.body)
  const run = () => route.answer({ state, form, id: decodeURIComponent(id), publicBaseUrl })
  const key = request.method === 'POST' ? request.idempotencyKey : undefined
  if (!key) return { status: 200, headers: {}, body: state.change(run) }

  const fingerprint = fingerprintOf(request)
  const now = state.clock().getTime()
  const known = state.get('answer', key)
  if (known && now - known.createdAt < KEY_LIFE_MS) return replay(known, fingerprint)
  // Stored with what it did, in one record; a request that was refused has done nothing and is not remembered.
  return state.change(() => {
    const body = structuredClone(run())
    state.put('answer', { id: key, fingerprint, requestId, status: 200, body, createdAt: now })
    return { status: 200, headers: {}, body }
  })
}

const failed = (error: unknown): ApiAnswer => {
  if (error instanceof StripeApiError) return { status: error.status, headers: {}, body: { error: error.body } }
  if (error instanceof URIError)
    return { status: 400, headers: {}, body: { error: { type: 'invalid_request_error', message: 'Invalid URL.' } } }
  throw error
}

/** Answers one request to the Stripe API; what the sandbox itself gets wrong is thrown. */
export const answerApi = (settings: ApiSettings, request: ApiRequest): ApiAnswer => {
  const requestId = sandboxId('req', 14)
  const key = request.idempotencyKey
  const common = { 'Request-Id': requestId, ...(key ? { 'Idempotency-Key': key } : {}) }
  const run = (): ApiAnswer => {
    try {
      if (!isAuthorized(request.authorization, settings.apiKey)) {
        throw new StripeApiError(401, { type: 'invalid_request_error', message: 'Invalid API Key provided.' })
      }
      return answerOnce(settings, request, requestId)
    } catch (error) {
      return failed(error)
    }
  }
  const answer = run()
  return { ...answer, headers: { ...common, ...answer.headers } }
}
