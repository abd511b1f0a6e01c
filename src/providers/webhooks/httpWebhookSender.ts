import { DomainError } from '@/src/domain/shared/domainError'
import { networkErrorCode } from '../shared/networkErrors'
import { type PinnedAnswer, postPinned } from './postPinned'
import { type Resolve, resolvePublic, systemResolve } from './resolvePublic'
import type { WebhookAnswer, WebhookRequest, WebhookSender } from './webhookSender'
import { type WebhookUrlRule, webhookUrl } from './webhookUrl'

type SenderArgs = { rule: WebhookUrlRule; timeoutMs?: number; resolve?: Resolve }

const timeoutDefaultMs = 10_000

const retryAfterMs = (header: string | undefined): number | undefined => {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  const waitMs = Date.parse(value) - Date.now()
  return waitMs > 0 ? waitMs : undefined
}

const errorText = (error: unknown, timeoutMs: number, signal: AbortSignal): string => {
  if (error instanceof DomainError) return error.detail
  if (signal.aborted) return `No answer within ${timeoutMs / 1_000} seconds.`
  const code = networkErrorCode(error)
  return code ? `The connection failed (${code}).` : 'The connection failed.'
}

/** Makes the sender that looks each address up, refuses private ones and connects to exactly what it looked up. */
export const httpWebhookSender = ({
  rule,
  timeoutMs = timeoutDefaultMs,
  resolve = systemResolve,
}: SenderArgs): WebhookSender => {
  const checked = async (text: string) => {
    const url = webhookUrl(text, rule)
    return { url, addresses: await resolvePublic(url, { rule, resolve }) }
  }

  const send = async ({ url: text, headers, body }: WebhookRequest, signal: AbortSignal): Promise<PinnedAnswer> => {
    const target = await checked(text)
    signal.throwIfAborted()
    return postPinned({ ...target, headers, body, signal })
  }

  // A name server that is silent listens to no signal: the time is up for the caller all the same.
  const whenOver = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

  const post = async (request: WebhookRequest): Promise<WebhookAnswer> => {
    const startedAt = performance.now()
    const durationMs = () => Math.round(performance.now() - startedAt)
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const { status, body, retryAfter } = await Promise.race([send(request, signal), whenOver(signal)])
      return { kind: 'answered', status, body, retryAfterMs: retryAfterMs(retryAfter), durationMs: durationMs() }
    } catch (error) {
      return { kind: 'unanswered', error: errorText(error, timeoutMs, signal), durationMs: durationMs() }
    }
  }

  return {
    rule,
    post,
    assertAllowed: async (text) => {
      await checked(text)
    },
  }
}
