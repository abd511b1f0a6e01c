import type { Context } from '../context'

/** One request as our endpoints see it, whichever door (Express or Payload's router) it came through. */
export type Incoming = {
  method: string
  url: URL
  headers: Headers
  params: Record<string, string>
  ip: string
  requestId: string
  /** Reads the whole body once; throws 413 `body-too-large` past `limit` bytes. */
  readBody: (limit: number) => Promise<Buffer>
  /** Makes the context of the caller; signs staff in when the request carries their session or key. */
  openContext: () => Promise<Context>
}

export const clientAddressHeader = 'x-chapter2-client-address'
export const requestIdHeader = 'x-request-id'
