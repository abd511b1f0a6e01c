import { HttpProblem } from '@/src/platform/http/problem'
import type { CaptchaVerifier } from '@/src/providers/captcha/captchaVerifier'

type Attempt = { token: string | undefined; remoteIp: string }

const refused = (code: string, detail: string): HttpProblem =>
  new HttpProblem({ status: 422, code, detail, errors: [{ path: 'captcha_token', message: detail, code }] })

/** Throws 422 `captcha-required` or `captcha-rejected`, or 503 `captcha-unavailable` when nobody can say. */
export const assertHuman = async (captcha: CaptchaVerifier, { token, remoteIp }: Attempt): Promise<void> => {
  if (!token) throw refused('captcha-required', 'The check that you are a person is missing.')
  const verdict = await captcha.verify({ token, remoteIp })
  if (verdict.ok) return
  if (verdict.kind === 'rejected') throw refused('captcha-rejected', 'The check that you are a person did not pass.')
  throw new HttpProblem({
    status: 503,
    code: 'captcha-unavailable',
    detail: 'The check that you are a person cannot be made now. Please try again in a moment.',
    headers: { 'retry-after': '30' },
  })
}
