import type { RequestHandler } from 'express'
import { logger } from '../logger'
import { newId } from '../newId'
import { clientAddressHeader, requestIdHeader } from './incoming'

const wellFormedId = /^[\w.-]{8,100}$/

/** Returns the id a request asked for where that is well formed, else a new one. */
export const requestIdFrom = (asked: string | string[] | undefined): string =>
  typeof asked === 'string' && wellFormedId.test(asked) ? asked : newId()

/** Gives the request its id and true client address (never one the caller made up) and logs how it was answered. */
export const identifyRequest: RequestHandler = (req, res, next) => {
  const requestId = requestIdFrom(req.headers[requestIdHeader])
  const startedAt = performance.now()
  req.headers[requestIdHeader] = requestId
  req.headers[clientAddressHeader] = req.ip
  res.setHeader('X-Request-Id', requestId)
  res.on('finish', () => {
    const path = req.originalUrl
      .split('?')[0]
      ?.replace(/^(\/(?:quote|booking|public\/v1\/(?:quotes|bookings))\/)[^/]+/, '$1•••')
    logger().info(
      { requestId, method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - startedAt) },
      'answered',
    )
  })
  next()
}
