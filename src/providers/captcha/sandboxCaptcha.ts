import type { CaptchaVerdict, CaptchaVerifier } from './captchaVerifier'

const verdictOf = (token: string): CaptchaVerdict => {
  if (token === 'pass') return { ok: true }
  if (token === 'down') return { ok: false, kind: 'provider-down', detail: 'The sandbox is down for this token.' }
  return { ok: false, kind: 'rejected', detail: 'The sandbox passes the token `pass` only.' }
}

/** CAPTCHA for tests and demos: the token `pass` passes, `down` is an outage, anything else fails. */
export const createSandboxCaptcha = (): CaptchaVerifier => ({
  name: 'sandbox-captcha',
  verify: async ({ token }) => verdictOf(token),
})
