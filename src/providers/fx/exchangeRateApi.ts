import { z } from 'zod'
import { type CurrencyCode, currencyCodes } from '@/src/domain/shared/currency'
import { ProviderFailure } from '@/src/providers/shared/providerFailure'
import type { FxProvider, FxQuotation } from './fxProvider'

type Settings = { url?: string; timeoutMs?: number }

const provider = 'exchangerate-api'
const bytesMax = 100_000

const answerSchema = z.object({
  result: z.literal('success'),
  base_code: z.string(),
  time_last_update_unix: z.number().int().positive(),
})

const failure = (kind: 'retryable' | 'refused', code: string, detail: string) =>
  new ProviderFailure({ kind, provider, code, detail })

const ask = async (url: string, timeoutMs: number): Promise<string> => {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: unknown) => {
      throw failure('retryable', 'no-answer', error instanceof Error ? error.name : 'no answer')
    },
  )
  // Its documentation asks who is told 429 to wait for 20 minutes.
  if (response.status === 429 || response.status >= 500)
    throw failure('retryable', `http-${response.status}`, `It answered ${response.status}.`)
  if (!response.ok) throw failure('refused', `http-${response.status}`, `It answered ${response.status}.`)
  return response.text()
}

/** Read out of the text itself: as a JavaScript number a rate would already be another one. */
const rateIn = (text: string, currency: CurrencyCode): string | undefined =>
  new RegExp(`"${currency}"\\s*:\\s*(\\d{1,18}(?:\\.\\d{1,18})?)\\s*[,}]`).exec(text)?.[1]

const read = (text: string, base: CurrencyCode): FxQuotation => {
  const unreadable = () => failure('retryable', 'unreadable', 'Its answer cannot be read.')
  if (text.length > bytesMax) throw unreadable()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw unreadable()
  }
  const answer = answerSchema.safeParse(body)
  if (!answer.success || answer.data.base_code !== base) throw unreadable()
  const observedAt = new Date(answer.data.time_last_update_unix * 1000)
  const rates = currencyCodes.flatMap((currency) => {
    const rate = currency === base ? undefined : rateIn(text, currency)
    return rate && Number(rate) > 0 ? [{ currency, rate }] : []
  })
  return { base, on: observedAt.toISOString().slice(0, 10), observedAt, rates }
}

/**
 * Exchange rates of ExchangeRate-API's open access (`GET /v6/latest/{base}`, no key, once a day), which knows VND, KHR and
 * LAK. Written against its documentation (https://www.exchangerate-api.com/docs/free); nobody here has called it for real.
 */
export const createExchangeRateApi = ({
  url = 'https://open.er-api.com',
  timeoutMs = 10_000,
}: Settings = {}): FxProvider => ({
  name: 'ExchangeRate-API',
  latest: async (base) => read(await ask(`${url.replace(/\/$/, '')}/v6/latest/${base}`, timeoutMs), base),
})
