import { createHash } from 'node:crypto'

/** An answer made once and sent many times: its bytes, and the strong ETag that changes with them. */
export type Served = { body: Buffer; etag: string }

/** Caches keep it but ask each time, so that a publication shows at once. */
const cacheControl = 'public, max-age=0, must-revalidate'

/** Returns the headers of the answer; a caller who has the bytes gets a 304 without those of the body. */
export const servedHeaders = ({ body, etag }: Served, { isFresh }: { isFresh: boolean }): [string, string][] => {
  const shared: [string, string][] = [
    ['etag', etag],
    ['cache-control', cacheControl],
  ]
  return isFresh
    ? shared
    : [...shared, ['content-type', 'application/json; charset=utf-8'], ['content-length', String(body.length)]]
}

/** Makes the JSON bytes of a value and their ETag; the same value has the same ETag on every instance. */
export const servedJson = (value: unknown): Served => {
  const body = Buffer.from(JSON.stringify(value))
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}

/** Tells whether an If-None-Match header names the answer, by the weak comparison of RFC 9110 §13.1.2. */
export const isKnown = ({ etag }: Served, ifNoneMatch: string | null | undefined): boolean => {
  if (!ifNoneMatch) return false
  return (
    ifNoneMatch === etag || ifNoneMatch.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
  )
}

/** Answers from memory: 200 with the bytes, or 304 to a caller who has them. */
export const servedResponse = (served: Served, headers: Headers): Response => {
  const isFresh = isKnown(served, headers.get('if-none-match'))
  const answer = servedHeaders(served, { isFresh })
  return isFresh
    ? new Response(null, { status: 304, headers: answer })
    : new Response(new Uint8Array(served.body), { headers: answer })
}
