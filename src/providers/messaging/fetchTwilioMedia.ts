import { ProviderFailure } from '../shared/providerFailure'
import type { FetchedMedia } from './messagingProvider'

type Asked = {
  url: string
  bytesMax: number
  accountSid: string
  authToken: string
  apiUrl: string | undefined
  timeoutMs: number
}

const unavailable = (detail: string) =>
  new ProviderFailure({ kind: 'retryable', provider: 'twilio', code: 'media-unavailable', detail })

const readUpTo = async (response: Response, bytesMax: number): Promise<Buffer | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > bytesMax) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fetches a message's file from Twilio, which redirects to where it lies; the account's name and token go to Twilio alone. */
export const fetchTwilioMedia = async (asked: Asked): Promise<FetchedMedia | null> => {
  const home = new URL(asked.apiUrl ?? 'https://api.twilio.com')
  if (!URL.canParse(asked.url) || new URL(asked.url).host !== home.host) return null
  const credentials = Buffer.from(`${asked.accountSid}:${asked.authToken}`).toString('base64')
  const response = await fetch(asked.url, {
    headers: { authorization: `Basic ${credentials}` },
    signal: AbortSignal.timeout(asked.timeoutMs),
  }).catch(() => {
    throw unavailable('The file could not be fetched.')
  })
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw unavailable(`HTTP ${response.status}`)
  const content = await readUpTo(response, asked.bytesMax).catch(() => {
    throw unavailable('The file broke off.')
  })
  return content && { content, contentType: response.headers.get('content-type') ?? '' }
}
