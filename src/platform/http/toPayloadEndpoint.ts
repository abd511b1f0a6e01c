import type { Endpoint as PayloadEndpoint, PayloadRequest } from 'payload'
import { contextOf } from '../context'
import { newId } from '../newId'
import { answerIncoming } from './answerIncoming'
import type { Endpoint } from './endpoint'
import { clientAddressHeader, type Incoming, requestIdHeader } from './incoming'
import { bodyTooLarge } from './problem'

const readWhole = async (req: PayloadRequest, limit: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) throw bodyTooLarge(limit)
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

const incomingOf = (req: PayloadRequest): Incoming => {
  const requestId = req.headers.get(requestIdHeader) ?? newId()
  return {
    method: req.method ?? 'GET',
    url: new URL(req.url ?? '/', req.payload.config.serverURL),
    headers: req.headers,
    params: (req.routeParams ?? {}) as Record<string, string>,
    ip: req.headers.get(clientAddressHeader) ?? 'unknown',
    requestId,
    readBody: (limit) => readWhole(req, limit),
    openContext: async () => contextOf(req, { requestId }),
  }
}

/** Below /api, paths begin with `v1`, so that no collection's slug swallows them. */
const pathBelowApi = (path: string): string =>
  path.startsWith('/api/v1/') ? path.slice('/api'.length) : `/v1/doors${path}`

/** Registers one of our endpoints with Payload's router, with the limits and checks it has everywhere. */
export const toPayloadEndpoint = (endpoint: Endpoint): PayloadEndpoint => ({
  path: pathBelowApi(endpoint.path),
  method: endpoint.method,
  handler: (req) => answerIncoming(endpoint, incomingOf(req)),
})
