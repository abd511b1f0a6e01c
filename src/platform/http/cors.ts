import type { RequestHandler } from 'express'
import { env } from '../env'

const localhost = /^http:\/\/localhost(:\d+)?$/

const isAllowed = (origin: string): boolean =>
  env().CORS_ORIGINS.includes(origin) || (!env().isProduction && localhost.test(origin))

/** Returns the CORS headers an answer to this origin carries; none for one that may not ask. */
export const corsHeaders = (origin: string | undefined): [string, string][] =>
  origin && isAllowed(origin)
    ? [
        ['Access-Control-Allow-Origin', origin],
        ['Access-Control-Allow-Methods', 'GET, POST, OPTIONS'],
        ['Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key'],
        ['Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id'],
        ['Access-Control-Max-Age', '600'],
      ]
    : []

/** Lets the configured website origins (and, in demo mode, any localhost) call the public API from a browser. */
export const cors: RequestHandler = (req, res, next) => {
  res.vary('Origin')
  for (const [name, value] of corsHeaders(req.headers.origin)) res.setHeader(name, value)
  if (req.method === 'OPTIONS') res.status(204).end()
  else next()
}
