import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Request, Response } from 'express'
import { clientAddress } from '../http/clientAddress'
import { corsHeaders } from '../http/cors'
import { requestIdFrom } from '../http/identifyRequest'
import { security } from '../http/security'
import { logger } from '../logger'
import { consume } from '../rateLimit/consume'
import { isKnown, type Served, servedHeaders } from './served'

/**
 * Finds the answer to a request target (path and query) that memory holds, without making it yet; null for whatever is
 * not there, not known or not valid, which the ordinary endpoints answer.
 */
export type SnapshotDoor = (target: string) => (() => Served) | null

/** The security headers, as the very handlers of every other answer set them. */
const securityHeaders = (path: string): [string, string][] => {
  const headers = new Map<string, string>()
  const req = { path, headers: {} } as unknown as Request
  const res = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  } as unknown as Response
  for (const handler of security) void handler(req, res, () => undefined)
  return [...headers]
}

type Answer = { req: IncomingMessage; res: ServerResponse; served: Served; common: string[]; startedAt: number }

const send = ({ req, res, served, common, startedAt }: Answer): void => {
  const requestId = requestIdFrom(req.headers['x-request-id'])
  const isFresh = isKnown(served, req.headers['if-none-match'])
  const status = isFresh ? 304 : 200
  const own = [...corsHeaders(req.headers.origin), ...servedHeaders(served, { isFresh })].flat()
  res.writeHead(status, [...common, 'X-Request-Id', requestId, ...own])
  res.end(isFresh || req.method === 'HEAD' ? undefined : served.body)
  const path = req.url?.split('?')[0]
  logger().info(
    { requestId, method: req.method, path, status, ms: Math.round(performance.now() - startedAt) },
    'answered',
  )
}

/**
 * Answers the hottest reads from memory before Express sees them, with the headers, limits and log line they have
 * there; everything else, refusals included, is left to `next`.
 */
export const snapshotListener = ({ door, next }: { door: SnapshotDoor; next: RequestListener }): RequestListener => {
  const common = [...securityHeaders('/public/v1'), ['Vary', 'Origin']].flat()
  return (req, res) => {
    const make = req.method === 'GET' || req.method === 'HEAD' ? door(req.url ?? '') : null
    if (!make) return next(req, res)
    const startedAt = performance.now()
    consume('reads', clientAddress(req))
      .then(() => send({ req, res, served: make(), common, startedAt }))
      .catch(() => next(req, res))
  }
}
