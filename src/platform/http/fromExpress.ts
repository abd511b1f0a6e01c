import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { type BasePayload, createPayloadRequest, type SanitizedConfig } from 'payload'
import { contextOf, createContext } from '../context'
import { env } from '../env'
import type { Audience } from './endpoint'
import type { Incoming } from './incoming'
import { bodyTooLarge } from './problem'

/** The headers of an Express request as Fetch has them. */
export const headersOf = (req: ExpressRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (Array.isArray(value)) for (const each of value) headers.append(name, each)
    else if (value !== undefined) headers.set(name, value)
  }
  return headers
}

/** Reads a request's whole body; throws 413 `body-too-large` past `limit` bytes. */
export const readWhole = async (req: ExpressRequest, limit: number): Promise<Buffer> => {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw bodyTooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw bodyTooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The address of a request on our own origin, whatever Host it named. */
export const urlOf = (req: ExpressRequest): URL => new URL(req.originalUrl.replace(/^\/{2,}/, '/'), env().publicUrl)

type Door = { payload: BasePayload; config: Promise<SanitizedConfig>; audience: Audience }

/** Reads an Express request as one of ours; only staff doors look for a session or key. */
export const incomingFromExpress = (req: ExpressRequest, { payload, config, audience }: Door): Incoming => {
  const headers = headersOf(req)
  const url = urlOf(req)
  const requestId = String(req.headers['x-request-id'])
  return {
    method: req.method,
    url,
    headers,
    params: req.params as Record<string, string>,
    ip: req.ip ?? 'unknown',
    requestId,
    readBody: (limit) => readWhole(req, limit),
    openContext: async () => {
      if (audience !== 'staff')
        return createContext({ payload, requestId, actor: { kind: 'anonymous', id: null, name: audience } })
      const request = new Request(url, { method: req.method, headers })
      return contextOf(await createPayloadRequest({ canSetHeaders: true, config, request }), { requestId })
    },
  }
}

/** Makes the Fetch request of an Express request, its body as a stream unless it was read already. */
export const fetchRequestOf = (req: ExpressRequest, readBody?: Buffer): Request => {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const body = readBody ?? (Readable.toWeb(req) as unknown as ReadableStream)
  return new Request(urlOf(req), {
    method: req.method,
    headers: headersOf(req),
    ...(hasBody ? { body, duplex: 'half' } : {}),
  } as RequestInit)
}

const inMemory = /^(application\/(problem\+)?json|text\/html)\b/

/** Sends a Fetch response through Express. */
export const sendResponse = async (response: Response, res: ExpressResponse): Promise<void> => {
  res.status(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!response.body) {
    res.end()
    return
  }
  // What is in memory already goes out in one write; a stream of our own would cost more than most handlers.
  if (inMemory.test(response.headers.get('content-type') ?? '')) {
    res.end(Buffer.from(await response.arrayBuffer()))
    return
  }
  await pipeline(Readable.fromWeb(response.body as NodeReadableStream), res)
}
