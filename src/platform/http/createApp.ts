import express, { type Express, type RequestHandler } from 'express'
import type { BasePayload, SanitizedConfig } from 'payload'
import { env } from '../env'
import { answerIncoming } from './answerIncoming'
import { compressPages } from './compressPages'
import { cors } from './cors'
import type { Endpoint } from './endpoint'
import { incomingFromExpress, sendResponse } from './fromExpress'
import { identifyRequest } from './identifyRequest'
import { payloadDoor } from './payloadDoor'
import { problemResponse, titleOf } from './problem'
import { registerEndpoints } from './registeredDocument'
import { security } from './security'

type AppParts = {
  payload: BasePayload
  config: Promise<SanitizedConfig>
  endpoints: Endpoint[]
  /** Routes that come before the contract's, such as the sandbox's payment page. */
  extras?: (app: Express) => void
  /** What answers everything else: Next. */
  fallback?: RequestHandler
}

const contractPrefixes = ['/public/v1', '/api/v1', '/webhooks']

const mount = (app: Express, endpoint: Endpoint, { payload, config }: AppParts): void => {
  app[endpoint.method](endpoint.path, ...compressPages(endpoint), async (req, res) => {
    const incoming = incomingFromExpress(req, { payload, config, audience: endpoint.audience })
    await sendResponse(await answerIncoming(endpoint, incoming), res)
  })
}

const notFound: RequestHandler = async (req, res) => {
  const problem = { status: 404, code: 'not-found', title: titleOf(404), detail: 'There is nothing at this address.' }
  await sendResponse(
    problemResponse(problem, { requestId: String(req.headers['x-request-id']), instance: req.path }),
    res,
  )
}

const malformedRequest: express.ErrorRequestHandler = async (error, req, res, next) => {
  if (res.headersSent) return next(error)
  const status = error instanceof URIError || (error as { status?: number }).status === 400 ? 400 : 500
  const detail = status === 400 ? 'The address is not well formed.' : 'Something went wrong here. It has been logged.'
  const problem = { status, code: status === 400 ? 'malformed-address' : 'internal', title: titleOf(status), detail }
  await sendResponse(problemResponse(problem, { requestId: String(req.headers['x-request-id']), instance: '/' }), res)
}

/** Makes the one origin: our endpoints, Payload's REST and GraphQL, and behind them the panel. */
export const createApp = (parts: AppParts): Express => {
  registerEndpoints(parts.endpoints)
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', env().TRUST_PROXY)
  app.use(identifyRequest, ...security)
  app.use(['/public/v1', '/data'], cors)
  parts.extras?.(app)
  for (const endpoint of parts.endpoints) mount(app, endpoint, parts)
  for (const prefix of contractPrefixes) app.use(prefix, notFound)
  payloadDoor(app, parts)
  app.use(parts.fallback ?? notFound)
  app.use(malformedRequest)
  return app
}
