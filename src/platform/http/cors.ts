import type { RequestHandler } from 'express'
import { env } from '../env'

const localhost = /^http:\/\/localhost(:\d+)?$/

const isAllowed = (origin: string): boolean => env().CORS_ORIGINS.includes(origin) || (!env().isProduction && localhost.test(origin))

/** Lets the configured website origins (and, in demo mode, any localhost) call the public API from a browser. */
export const cors: RequestHandler = (req, res, next) => {
  const { origin } = req.headers
  res.vary('Origin')
  if (origin && isAllowed(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin)
    res.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS')
    res.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key')
    res.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id')
    res.setHeader('Access-Control-Max-Age', '600')
  }
  if (req.method === 'OPTIONS') res.status(204).end()
  else next()
}
