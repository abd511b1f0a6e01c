import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'

type Stored = { body: Buffer; headers: IncomingMessage['headers'] }

export type FakeS3 = {
  url: string
  keyId: string
  secret: string
  region: string
  bucket: string
  /** What lies in the bucket, by key. */
  objects: Map<string, Stored>
  /** Answers every request with this status and code instead, until it is given null. */
  refuseWith(refusal: { status: number; code: string } | null): void
  stop(): Promise<void>
}

type Owner = Pick<FakeS3, 'keyId' | 'secret' | 'region' | 'bucket'>

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code)
  }
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** The string AWS Signature Version 4 signs for a request, put together from what arrived. */
const canonicalRequest = (req: IncomingMessage, signed: readonly string[]): string => {
  const url = new URL(req.url ?? '/', 'http://s3')
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).toSorted()
  const headers = signed.map(
    (name) =>
      `${name}:${String(req.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  const hash = String(req.headers['x-amz-content-sha256'])
  return [req.method, url.pathname, query.join('&'), headers.join(''), signed.join(';'), hash].join('\n')
}

/** Throws what S3 answers to a request that the bucket's owner did not sign. */
const assertSigned = (req: IncomingMessage, { keyId, secret, region }: Owner): void => {
  const [, key, day = '', signedRegion = '', names = '', signature = ''] =
    authorization.exec(req.headers.authorization ?? '') ?? []
  if (!key) throw new Refusal(403, 'AccessDenied')
  if (key !== keyId) throw new Refusal(403, 'InvalidAccessKeyId')
  if (signedRegion !== region) throw new Refusal(400, 'AuthorizationHeaderMalformed')
  const signed = names.split(';')
  if (!signed.includes('host') || !signed.includes('x-amz-content-sha256')) throw new Refusal(403, 'AccessDenied')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', req.headers['x-amz-date'], scope, sha256(canonicalRequest(req, signed))].join('\n')
  const signing = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request')
  if (!timingSafeEqual(hmac(signing, text), Buffer.from(signature, 'hex')))
    throw new Refusal(403, 'SignatureDoesNotMatch')
}

/** Takes an upload in chunks apart: hexadecimal length, bytes, until the last of length 0. */
const unchunked = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const length = Number.parseInt(bytes.toString('latin1', at, end).split(';')[0] ?? '', 16)
    if (!length) break
    parts.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

const bodyOf = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
  const sent = Buffer.concat(chunks)
  const hash = String(req.headers['x-amz-content-sha256'])
  const body = hash.startsWith('STREAMING-') ? unchunked(sent) : sent
  if (/^[0-9a-f]{64}$/.test(hash) && hash !== sha256(body)) throw new Refusal(400, 'XAmzContentSHA256Mismatch')
  const said = req.headers['x-amz-checksum-crc32']
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  if (said && said !== sum.toString('base64')) throw new Refusal(400, 'BadDigest')
  return body
}

const answer = (req: IncomingMessage, res: ServerResponse, objects: FakeS3['objects'], key: string, body: Buffer) => {
  if (req.method === 'PUT') {
    objects.set(key, { body, headers: req.headers })
    return res.writeHead(200, { ETag: `"${createHash('md5').update(body).digest('hex')}"` }).end()
  }
  if (req.method === 'DELETE') {
    objects.delete(key)
    return res.writeHead(204).end()
  }
  const stored = objects.get(key)
  if (!stored) throw new Refusal(404, 'NoSuchKey')
  const headers = { 'Content-Type': stored.headers['content-type'], 'Content-Length': stored.body.length }
  return res.writeHead(200, headers).end(req.method === 'HEAD' ? undefined : stored.body)
}

/**
 * Starts a bucket that speaks as much of S3 as we use, by path: put, get, head, delete. It checks what a store checks:
 * Signature Version 4 against its own secret, the bucket's name, the hash and the checksum of the bytes.
 */
export const startFakeS3 = async (): Promise<FakeS3> => {
  const owner: Owner = { keyId: 'AKIDTEST', secret: 'test-secret', region: 'test-region-1', bucket: 'test-bucket' }
  const objects: FakeS3['objects'] = new Map()
  let refusal: { status: number; code: string } | null = null
  const server = createServer(async (req, res) => {
    try {
      const body = await bodyOf(req)
      if (refusal) throw new Refusal(refusal.status, refusal.code)
      assertSigned(req, owner)
      const [, bucket, ...key] = decodeURIComponent(new URL(req.url ?? '/', 'http://s3').pathname).split('/')
      if (bucket !== owner.bucket) throw new Refusal(404, 'NoSuchBucket')
      answer(req, res, objects, key.join('/'), body)
    } catch (error) {
      const { status, code } = error instanceof Refusal ? error : new Refusal(500, 'InternalError')
      res.writeHead(status, { 'Content-Type': 'application/xml' })
      res.end(req.method === 'HEAD' ? undefined : `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...owner,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refuseWith: (next) => {
      refusal = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
