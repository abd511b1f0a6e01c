import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApiAnswer, type ApiSettings, answerApi, isAuthorized } from './answerApi'
import { answerPayPage, type PageAnswer } from './answerPayPage'
import { expireDueSessions } from './checkoutSessions'
import type { Faults } from './faults'
import { obeyControl, type SandboxControls } from './sandboxControls'
import { StripeApiError } from './stripeApiError'

export type SandboxListener = (req: IncomingMessage, res: ServerResponse) => void

export type ListenerParts = {
  api: ApiSettings
  faults: Faults
  controls: SandboxControls
  /** The path under which the origin mounts the pages, such as `/sandbox/stripe`; stripped where it is still there. */
  prefix: string
  /** Pages only, for the application's own origin: the API and the controls stay on the sandbox's own port. */
  pagesOnly: boolean
}

const MAX_BODY_BYTES = 1_000_000

const readBody = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES)
      throw new StripeApiError(413, { type: 'invalid_request_error', message: 'Request too large.' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const header = (req: IncomingMessage, name: string): string | undefined => {
  const value = req.headers[name]
  return Array.isArray(value) ? value[0] : value
}

const sendJson = (res: ServerResponse, { status, headers, body }: ApiAnswer): void => {
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const sendPage = (res: ServerResponse, { status, headers, html }: PageAnswer): void => {
  res.writeHead(status, headers).end(html)
}

const error = (status: number, message: string): ApiAnswer => ({
  status,
  headers: {},
  body: { error: { type: status >= 500 ? 'api_error' : 'invalid_request_error', message } },
})

const serveApi = (
  parts: ListenerParts,
  exchange: { req: IncomingMessage; res: ServerResponse; url: string; body: string },
): void => {
  const { req, res, url, body } = exchange
  const method = req.method ?? 'GET'
  const fault = parts.faults.take(method, url)
  if (fault?.effect === 'hang') return
  const told = error(fault?.status ?? (fault?.effect === 'refuse' ? 503 : 500), 'The sandbox was told to fail.')
  if (fault?.effect === 'refuse') {
    sendJson(res, told)
    return
  }
  const answer = answerApi(parts.api, {
    method,
    url,
    body,
    authorization: header(req, 'authorization'),
    idempotencyKey: header(req, 'idempotency-key'),
  })
  if (fault?.effect === 'hang-after') return
  if (fault?.effect === 'drop-after') {
    req.socket.destroy()
    return
  }
  sendJson(res, fault ? told : answer)
}

const serveControls = async (
  parts: ListenerParts,
  { req, res, body }: { req: IncomingMessage; res: ServerResponse; body: string },
) => {
  if (!isAuthorized(header(req, 'authorization'), parts.api.apiKey))
    return sendJson(res, error(401, 'Invalid API Key provided.'))
  const obeyed = await obeyControl(parts.controls, body)
  sendJson(res, obeyed ? { status: 200, headers: {}, body: obeyed } : error(400, 'Unknown control.'))
}

const serve = async (parts: ListenerParts, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const { prefix } = parts
  const given = req.url ?? '/'
  const url = prefix && given.startsWith(`${prefix}/`) ? given.slice(prefix.length) : given
  const [path = '', query = ''] = url.split('?', 2)
  const body = await readBody(req)
  expireDueSessions(parts.api.state)
  const sessionId = /^\/pay\/([A-Za-z0-9_]+)$/.exec(path)?.[1]
  if (sessionId || parts.pagesOnly) {
    const page = { method: req.method ?? 'GET', sessionId: sessionId ?? '', query: new URLSearchParams(query), body }
    return sendPage(res, answerPayPage(parts.api.state, page))
  }
  if (path === '/_sandbox/controls' && req.method === 'POST') return serveControls(parts, { req, res, body })
  serveApi(parts, { req, res, url, body })
}

/** Makes the handler of the sandbox's requests, for its own server or mounted in another. */
export const sandboxRequestListener =
  (parts: ListenerParts): SandboxListener =>
  (req, res) => {
    serve(parts, req, res).catch((cause: unknown) => {
      if (res.headersSent || res.destroyed) return
      const known = cause instanceof StripeApiError
      sendJson(res, error(known ? cause.status : 500, known ? cause.message : 'The sandbox failed.'))
    })
  }
