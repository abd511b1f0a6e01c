import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CaptchaVerifier } from '@/src/providers/captcha/captchaVerifier'
import { createHcaptcha } from '@/src/providers/captcha/hcaptcha'
import { createSandboxCaptcha } from '@/src/providers/captcha/sandboxCaptcha'
import type { SiteverifySettings } from '@/src/providers/captcha/siteverify'
import { createTurnstile } from '@/src/providers/captcha/turnstile'
import { captchaTests } from './support/captchaTests'
import { cut, type FakeAnswer, type HttpFake, hang, json, startHttpFake } from './support/httpFake'

/** A token stands for its own outcome, as in the sandbox. */
const byToken: FakeAnswer = (request, res) => {
  const token = new URLSearchParams(request.body).get('response')
  if (token === 'pass') return json(200, { success: true, hostname: 'chapter2.example' })(request, res)
  if (token === 'down') return json(503, {})(request, res)
  return json(200, { success: false, 'error-codes': ['invalid-input-response'] })(request, res)
}

type Verdicts = { pass: string; fail: string; down?: string }

const captchaContract = (
  name: string,
  start: () => Promise<{ captcha: CaptchaVerifier; stop: () => Promise<void>; tokens: Verdicts }>,
) =>
  describe(`captcha by ${name}`, () => {
    it('passes, rejects, and says when nobody could tell', async () => {
      const { captcha, stop, tokens } = await start()
      expect(await captcha.verify({ token: tokens.pass, remoteIp: '203.0.113.7' })).toEqual({ ok: true })
      expect(await captcha.verify({ token: tokens.fail })).toMatchObject({ ok: false, kind: 'rejected' })
      expect(await captcha.verify({ token: '' })).toMatchObject({ ok: false, kind: 'rejected' })
      if (tokens.down)
        expect(await captcha.verify({ token: tokens.down })).toMatchObject({ ok: false, kind: 'provider-down' })
      await stop()
    })
  })

const tokens = { pass: 'pass', fail: 'fail', down: 'down' }
captchaContract('the sandbox', async () => ({ captcha: createSandboxCaptcha(), stop: async () => {}, tokens }))

const real: [string, (settings: SiteverifySettings) => CaptchaVerifier][] = [
  ['Turnstile', createTurnstile],
  ['hCaptcha', createHcaptcha],
]

describe.each(real)('the %s adapter', (name, create) => {
  captchaContract(`${name} on its endpoint`, async () => {
    const fake = await startHttpFake(byToken)
    return { captcha: create({ secret: 'secret', url: fake.url }), stop: fake.stop, tokens }
  })

  let fake: HttpFake
  let captcha: CaptchaVerifier
  beforeEach(async () => {
    fake = await startHttpFake(byToken)
    captcha = create({ secret: 'the-secret', url: fake.url, timeoutMs: 150, hostnames: ['chapter2.example'] })
  })
  afterEach(() => fake.stop())

  it('sends secret, token and address as a form', async () => {
    await captcha.verify({ token: 'pass', remoteIp: '203.0.113.7' })
    expect(fake.requests[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    expect(Object.fromEntries(new URLSearchParams(fake.requests[0]?.body))).toEqual({
      secret: 'the-secret',
      response: 'pass',
      remoteip: '203.0.113.7',
    })
  })

  it('does not ask about a token that cannot be one', async () => {
    expect(await captcha.verify({ token: 'x'.repeat(20_000) })).toMatchObject({ kind: 'rejected' })
    expect(fake.requests).toHaveLength(0)
  })

  it.each([
    {
      name: 'a token solved elsewhere',
      answer: json(200, { success: true, hostname: 'evil.example' }),
      kind: 'rejected',
    },
    {
      name: 'a used token',
      answer: json(200, { success: false, 'error-codes': ['timeout-or-duplicate'] }),
      kind: 'rejected',
    },
    {
      name: 'our own wrong secret',
      answer: json(200, { success: false, 'error-codes': ['invalid-input-secret'] }),
      kind: 'provider-down',
    },
    { name: 'a 500', answer: json(500, { success: false }), kind: 'provider-down' },
    { name: 'an answer that is none', answer: json(200, ['hello']), kind: 'provider-down' },
    { name: 'a cut connection', answer: cut, kind: 'provider-down' },
    { name: 'no answer in time', answer: hang, kind: 'provider-down' },
  ])('judges $name', async ({ answer, kind }) => {
    fake.answerWith(answer)
    expect(await captcha.verify({ token: 'pass' })).toMatchObject({ ok: false, kind })
  })
})

for (const { name, start } of captchaTests) captchaContract(name, start)
