import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type express from 'express'
import type { Express } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { env } from '../env'
import { logger } from '../logger'
import { consume, giveBack } from '../rateLimit/consume'
import { fetchRequestOf, headersOf, readWhole, sendResponse } from './fromExpress'
import { bodyTooLarge, HttpProblem, problemResponse } from './problem'
import { problemOf } from './problemOf'
import { parseJson } from './readJson'

const jsonLimit = 1024 * 1024
const uploadLimit = 25 * 1024 * 1024
const logins = /^\/staff\/(login|forgot-password|reset-password|unlock)$/

const refuseLargeBody = (req: express.Request) => {
  const isUpload = req.headers['content-type']?.startsWith('multipart/form-data')
  const limit = isUpload ? uploadLimit : jsonLimit
  const announced = req.headers['content-length']
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'OPTIONS'
  if (announced === undefined && hasBody && req.headers['transfer-encoding'])
    throw new HttpProblem({ status: 413, code: 'length-required', detail: 'Send a Content-Length.' })
  if (Number(announced ?? 0) > limit) throw bodyTooLarge(limit)
}

const isWellFormed = (address: string): boolean => {
  try {
    return !decodeURIComponent(address.replaceAll('+', ' ')).includes('\u0000')
  } catch {
    return false
  }
}

// PostgreSQL keeps no NUL byte, and Payload would answer 500 for what it refuses.
const refuseMalformedAddress = (req: express.Request) => {
  if (!isWellFormed(req.originalUrl))
    throw new HttpProblem({ status: 400, code: 'malformed-address', detail: 'The address is not well formed.' })
}

const isJson = (req: express.Request): boolean =>
  /^application\/([\w.+-]+\+)?json\b/i.test(req.headers['content-type'] ?? '')

const refuseOtherThanJson = (req: express.Request) => {
  if (req.path === '/graphql' && req.method === 'POST' && !isJson(req))
    throw new HttpProblem({ status: 415, code: 'unsupported-media-type', detail: 'Send application/json.' })
}

/** Reads and checks a JSON body as our own endpoints do; other bodies stream through. */
const readJsonBody = async (req: express.Request): Promise<Buffer | undefined> => {
  if (!isJson(req) || req.method === 'GET' || req.method === 'HEAD') return undefined
  const body = await readWhole(req, jsonLimit)
  if (body.length > 0) parseJson(body, headersOf(req))
  return body
}

/** Serves Payload's REST and GraphQL under /api, with the limits Payload leaves to its host. */
export const payloadDoor = (app: Express, { config }: { config: Promise<SanitizedConfig> }): void => {
  const graphql = GRAPHQL_POST(config)
  app.use('/api', async (req, res) => {
    const requestId = String(req.headers['x-request-id'])
    try {
      refuseMalformedAddress(req)
      refuseLargeBody(req)
      refuseOtherThanJson(req)
      const address = req.ip ?? 'unknown'
      if (req.method === 'POST' && logins.test(req.path)) await consume('logins', address)
      const request = fetchRequestOf(req, await readJsonBody(req))
      const answer = await (req.path === '/graphql'
        ? graphql(request)
        : handleEndpoints({ config, request, path: `/api${req.path}` }))
      if (req.method === 'POST' && req.path === '/staff/login' && answer.ok) await giveBack('logins', address)
      await sendResponse(answer, res)
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
