import { z } from 'zod'
import type { CaptchaVerdict, CaptchaVerifier } from './captchaVerifier'

export type SiteverifySettings = {
  secret: string
  /** The provider's own address unless given. */
  url?: string
  timeoutMs?: number
  /** When given, a token solved on any other host is rejected. */
  hostnames?: string[]
}

type SiteverifyProvider = {
  name: string
  url: string
  tokenLengthMax: number
  /** Error codes that tell of the provider or of our settings, not of the visitor. */
  notTheVisitor: string[]
}

const answerSchema = z.object({
  success: z.boolean(),
  hostname: z.string().optional().catch(undefined),
  'error-codes': z.array(z.string()).catch([]),
})

const rejected = (detail: string): CaptchaVerdict => ({ ok: false, kind: 'rejected', detail })
const down = (detail: string): CaptchaVerdict => ({ ok: false, kind: 'provider-down', detail })

const judge = (
  answer: z.output<typeof answerSchema>,
  provider: SiteverifyProvider,
  hostnames: string[],
): CaptchaVerdict => {
  const codes = answer['error-codes']
  if (!answer.success) {
    const detail = codes.join(', ') || 'not passed'
    return codes.some((code) => provider.notTheVisitor.includes(code)) ? down(detail) : rejected(detail)
  }
  if (hostnames.length > 0 && !hostnames.includes(answer.hostname ?? '')) return rejected('solved on another host')
  return { ok: true }
}

/** Makes a verifier for the `siteverify` protocol that Turnstile and hCaptcha share. */
export const createSiteverify = (provider: SiteverifyProvider, settings: SiteverifySettings): CaptchaVerifier => {
  const { secret, url = provider.url, timeoutMs = 5_000, hostnames = [] } = settings
  return {
    name: provider.name,
    verify: async ({ token, remoteIp }) => {
      if (token === '' || token.length > provider.tokenLengthMax) return rejected('no token')
      const body = new URLSearchParams({ secret, response: token, ...(remoteIp ? { remoteip: remoteIp } : {}) })
      try {
        const response = await fetch(url, {
          method: 'POST',
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        })
        const answer = answerSchema.safeParse(await response.json().catch(() => null))
        if (response.status >= 500 || response.status === 429) return down(`HTTP ${response.status}`)
        return answer.success
          ? judge(answer.data, provider, hostnames)
          : down(`unreadable answer, HTTP ${response.status}`)
      } catch (error) {
        return down(error instanceof Error ? error.name : 'no answer')
      }
    },
  }
}
