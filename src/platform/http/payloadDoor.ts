import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type express from 'express'
import type { Express } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { env } from '../env'
import { logger } from '../logger'
import { consume } from '../rateLimit/consume'
import { fetchRequestOf, sendResponse } from './fromExpress'
import { bodyTooLarge, HttpProblem, problemResponse } from './problem'
import { problemOf } from './problemOf'

const jsonLimit = 1024 * 1024
const uploadLimit = 25 * 1024 * 1024
const logins = /^\/api\/staff\/(login|forgot-password|reset-password|unlock)$/

const refuseLargeBody = (req: express.Request) => {
  const isUpload = req.headers['content-type']?.startsWith('multipart/form-data')
  const limit = isUpload ? uploadLimit : jsonLimit
  const announced = req.headers['content-length']
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'OPTIONS'
  if (announced === undefined && hasBody && req.headers['transfer-encoding'])
    throw new HttpProblem({ status: 413, code: 'length-required', detail: 'Send a Content-Length.' })
  if (Number(announced ?? 0) > limit) throw bodyTooLarge(limit)
}

/** Serves Payload's REST and GraphQL under /api, with the limits Payload leaves to its host. */
export const payloadDoor = (app: Express, { config }: { config: Promise<SanitizedConfig> }): void => {
  const graphql = GRAPHQL_POST(config)
  app.use('/api', async (req, res) => {
    const requestId = String(req.headers['x-request-id'])
    try {
      refuseLargeBody(req)
      if (req.method === 'POST' && logins.test(`/api${req.path}`)) await consume('logins', req.ip ?? 'unknown')
      const request = fetchRequestOf(req)
      const answer =
        req.path === '/graphql' ? graphql(request) : handleEndpoints({ config, request, path: `/api${req.path}` })
      await sendResponse(await answer, res)
    } catch (error) {
      const problem = problemOf(error)
      if (problem.status >= 500) logger().error({ requestId, err: error }, 'fault')
      if (!res.headersSent)
        await sendResponse(
          problemResponse(problem, { requestId, instance: new URL(req.originalUrl, env().publicUrl).pathname }),
          res,
        )
    }
  })
}
