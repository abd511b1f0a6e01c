import { env } from '../env'
import { logger } from '../logger'
import { consume } from '../rateLimit/consume'
import type { Call, Endpoint } from './endpoint'
import type { Incoming } from './incoming'
import { HttpProblem, problemResponse } from './problem'
import { problemOf } from './problemOf'
import { parseJson, validationProblem } from './readJson'
import { firstOfEach, isOptional, validate, wellFormed } from './validate'

const idempotencyKeyPattern = /^[\x21-\x7e][\x20-\x7e]{0,199}$/

const idempotencyKeyOf = (endpoint: Endpoint, { headers }: Incoming): string | null => {
  const key = endpoint.idempotent ? headers.get('idempotency-key') : null
  if (key === null) return null
  if (idempotencyKeyPattern.test(key)) return key
  throw validationProblem([
    { path: 'Idempotency-Key', message: 'must be 1 to 200 printable characters', code: 'malformed-key' },
  ])
}

const bodyOf = (endpoint: Endpoint, rawBody: Buffer, headers: Headers): unknown => {
  if (!endpoint.body) return undefined
  if (endpoint.bodyKind === 'form')
    return validate(endpoint.body, wellFormed(firstOfEach(new URLSearchParams(rawBody.toString('utf8')))))
  if (rawBody.length === 0 && isOptional(endpoint.body)) return undefined
  return validate(endpoint.body, parseJson(rawBody, headers))
}

const refuseOthersThanAllowed = (endpoint: Endpoint, call: Pick<Call<unknown, unknown, unknown>, 'ctx'>) => {
  if (endpoint.audience !== 'staff') return
  const { user } = call.ctx.req
  if (!user) throw new HttpProblem({ status: 401, code: 'not-signed-in', detail: 'Sign in or send a valid key.' })
  if (endpoint.may && !endpoint.may(user))
    throw new HttpProblem({ status: 403, code: 'forbidden', detail: 'Your role may not do this.' })
}

const callOf = async (endpoint: Endpoint, incoming: Incoming): Promise<Call<never, never, never>> => {
  const ctx = await incoming.openContext()
  refuseOthersThanAllowed(endpoint, { ctx })
  const idempotencyKey = idempotencyKeyOf(endpoint, incoming)
  endpoint.admit?.(incoming.headers)
  const reads = endpoint.body !== undefined || endpoint.bodyKind === 'raw'
  const rawBody = reads ? await incoming.readBody(endpoint.bodyLimit ?? 0) : Buffer.alloc(0)
  return {
    ctx,
    params: (endpoint.params ? validate(endpoint.params, incoming.params) : incoming.params) as never,
    query: (endpoint.query
      ? validate(endpoint.query, wellFormed(firstOfEach(incoming.url.searchParams)))
      : undefined) as never,
    body: bodyOf(endpoint, rawBody, incoming.headers) as never,
    rawBody,
    idempotencyKey,
    incoming,
  }
}

/** Answers one request to one endpoint: limits, signs in, reads, calls, and turns whatever is thrown into problem+json. */
export const answerIncoming = async (endpoint: Endpoint, incoming: Incoming): Promise<Response> => {
  try {
    if (endpoint.limit) await consume(endpoint.limit, incoming.ip)
    return await endpoint.handle(await callOf(endpoint, incoming))
  } catch (error) {
    const problem = problemOf(error)
    const seen = {
      requestId: incoming.requestId,
      operation: endpoint.operationId,
      status: problem.status,
      code: problem.code,
    }
    if (problem.status >= 500) logger().error({ ...seen, err: error }, 'fault')
    else logger().info({ ...seen, detail: problem.detail }, 'refused')
    if (endpoint.showProblem) return endpoint.showProblem(problem, incoming)
    return problemResponse(problem, {
      requestId: incoming.requestId,
      instance: new URL(incoming.url.pathname, env().publicUrl).pathname,
    })
  }
}
