import type { LookupAddress } from 'node:dns'
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

type Post = {
  url: URL
  addresses: LookupAddress[]
  headers: Record<string, string>
  body: string
  signal: AbortSignal
}

export type PinnedAnswer = { status: number; body: string; retryAfter: string | undefined }

/** Enough to see what went wrong; a receiver that goes on is hung up on. */
const readMax = 16 * 1024

/** Answers every look-up of the connection with the addresses that were checked, so that a name cannot change in between. */
const pinnedTo =
  (addresses: LookupAddress[]): LookupFunction =>
  (_host, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else callback(null, first?.address ?? '', first?.family)
  }

const readStart = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= readMax) break
  }
  response.destroy()
  return Buffer.concat(chunks).subarray(0, readMax).toString('utf8')
}

const answerTo = (request: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    request.end(body)
  })

/** Posts over a connection of its own to one of the addresses given, whatever the name would lead to; follows no redirect. */
export const postPinned = async ({ url, addresses, headers, body, signal }: Post): Promise<PinnedAnswer> => {
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method: 'POST',
    // No pool: a kept connection would be one nobody checked for this delivery.
    agent: false,
    lookup: pinnedTo(addresses),
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal,
  })
  const response = await answerTo(request, body)
  return {
    status: response.statusCode ?? 0,
    body: await readStart(response),
    retryAfter: response.headers['retry-after'],
  }
}
