import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createExchangeRateApi } from '@/src/providers/fx/exchangeRateApi'
import type { FxProvider } from '@/src/providers/fx/fxProvider'
import { createSandboxFx } from '@/src/providers/fx/sandboxFx'
import { cut, type FakeAnswer, type HttpFake, hang, json, startHttpFake } from './support/httpFake'

const published = `{
  "result": "success", "provider": "https://www.exchangerate-api.com", "time_last_update_unix": 1764115351,
  "base_code": "USD", "rates": { "USD": 1, "AED": 3.6725, "VND": 26312.123456789012345, "EUR":0.8627, "JPY": 0 }
}`
const asPublished: FakeAnswer = (_request, res) => {
  res.writeHead(200, { 'Content-Type': 'application/json' }).end(published)
}

const fxContract = (name: string, start: () => Promise<{ fx: FxProvider; stop: () => Promise<void> }>) =>
  describe(`exchange rates by ${name}`, () => {
    it('are plain decimals above zero, of one day, for one unit of the base, which is not among them', async () => {
      const { fx, stop } = await start()
      const { base, on, observedAt, rates } = await fx.latest('USD')
      await stop()
      expect(base).toBe('USD')
      expect(on).toBe(observedAt.toISOString().slice(0, 10))
      expect(rates.map(({ currency }) => currency)).toEqual(expect.arrayContaining(['VND', 'EUR']))
      expect(rates.map(({ currency }) => currency)).not.toContain('USD')
      for (const { rate } of rates) expect(rate).toMatch(/^\d{1,18}(\.\d{1,18})?$/)
      expect(rates.filter(({ rate }) => Number(rate) <= 0)).toEqual([])
    })
  })

fxContract('the sandbox', async () => ({ fx: createSandboxFx(), stop: async () => {} }))
fxContract('ExchangeRate-API, on its documented answer', async () => {
  const fake = await startHttpFake(asPublished)
  return { fx: createExchangeRateApi({ url: fake.url }), stop: fake.stop }
})

type Failing = { name: string; answer: FakeAnswer; base?: 'EUR' | 'USD'; kind: string }

describe('the ExchangeRate-API adapter', () => {
  let fake: HttpFake
  let fx: FxProvider
  beforeEach(async () => {
    fake = await startHttpFake(asPublished)
    fx = createExchangeRateApi({ url: fake.url, timeoutMs: 150 })
  })
  afterEach(() => fake.stop())

  it('asks for the base and keeps every digit, which a JavaScript number could not', async () => {
    const { rates, on } = await fx.latest('USD')
    expect(fake.requests[0]?.path).toBe('/v6/latest/USD')
    expect(rates).toEqual([
      { currency: 'EUR', rate: '0.8627' },
      { currency: 'VND', rate: '26312.123456789012345' },
    ])
    expect(on).toBe('2025-11-26')
  })

  it.each<Failing>([
    { name: 'another base', answer: asPublished, base: 'EUR', kind: 'retryable' },
    { name: 'an error of its own', answer: json(200, { result: 'error', 'error-type': 'x' }), kind: 'retryable' },
    { name: 'too many questions', answer: json(429, {}), kind: 'retryable' },
    { name: 'a 500', answer: json(500, {}), kind: 'retryable' },
    { name: 'a 404', answer: json(404, {}), kind: 'refused' },
    { name: 'a cut connection', answer: cut, kind: 'retryable' },
    { name: 'no answer in time', answer: hang, kind: 'retryable' },
  ])('fails for $name', async ({ answer, base = 'USD', kind }: Failing) => {
    fake.answerWith(answer)
    await expect(fx.latest(base)).rejects.toMatchObject({ provider: 'exchangerate-api', kind })
  })
})
