import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Context } from '../context'
import type { LimitName } from '../rateLimit/limits'
import type { Incoming } from './incoming'
import type { Problem } from './problem'

export type Audience = 'public' | 'customer' | 'staff' | 'webhooks' | 'operations'
export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'

export type Call<Params, Query, Body> = {
  ctx: Context
  params: Params
  query: Query
  body: Body
  rawBody: Buffer
  idempotencyKey: string | null
  incoming: Incoming
}

export type AnswerSpec = { description: string; schema?: z.ZodType; contentType?: string }

/** A request this system sends because of what an endpoint arranged. */
export type WebhookSpec = { name: string; summary: string; tag: string; headers: z.ZodType; body: z.ZodType }

/** One endpoint of the HTTP contract: who may ask, what is read, what is answered, and the handler that calls the verb. */
export type EndpointSpec<Params = unknown, Query = unknown, Body = unknown> = {
  method: Method
  /** The contract's path in full, parameters as `:name`. */
  path: string
  operationId: string
  summary: string
  tag: string
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
  bodyKind?: 'json' | 'form' | 'raw'
  bodyLimit?: number
  limit?: LimitName
  idempotent?: boolean
  /** Turns strangers away by what their headers say, before their body is read; throws. */
  admit?: (headers: Headers) => void
  /** For staff endpoints: which signed-in callers may; the rest get 403. */
  may?: (user: NonNullable<PayloadRequest['user']>) => boolean
  answers: Record<number, AnswerSpec>
  /** What is sent to whom this endpoint is told of. */
  webhooks?: readonly WebhookSpec[]
  /** For pages: shows a refusal to a person instead of as problem+json. */
  showProblem?: (problem: Problem, incoming: Incoming) => Promise<Response>
  handle: (call: Call<Params, Query, Body>) => Promise<Response>
}

export type Endpoint = EndpointSpec<never, never, never> & { audience: Audience }

const forAudience =
  (audience: Audience, defaults: { limit?: LimitName; bodyLimit: number }) =>
  <Params, Query, Body>(spec: EndpointSpec<Params, Query, Body>): Endpoint =>
    ({ ...defaults, ...spec, audience }) as unknown as Endpoint

const kilobytes = 1024

/** Makes an endpoint anybody may call; CORS is open to the configured website origins. */
export const publicEndpoint = forAudience('public', { limit: 'reads', bodyLimit: 256 * kilobytes })

/** Makes an endpoint or page for a customer who holds an unguessable link. */
export const customerEndpoint = forAudience('customer', { limit: 'reads', bodyLimit: 256 * kilobytes })

/** Makes an endpoint for signed-in staff and service accounts. */
export const staffEndpoint = forAudience('staff', { bodyLimit: 1024 * kilobytes })

/** Makes an endpoint for a provider that proves itself by a signature or secret. */
export const webhookEndpoint = forAudience('webhooks', { bodyLimit: 1024 * kilobytes })

/** Makes an endpoint for those who run the system. */
export const operationsEndpoint = forAudience('operations', { bodyLimit: kilobytes })

/** Answers JSON. */
export const json = (
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })

/** Answers an HTML page. */
export const html = (
  body: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response =>
  new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })

/** Answers 303 See Other, so that a posted form ends on a page that can be reloaded. */
export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } })
