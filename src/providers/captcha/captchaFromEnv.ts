import type { Env } from '@/src/platform/env'
import type { CaptchaVerifier } from './captchaVerifier'
import { createHcaptcha } from './hcaptcha'
import { createSandboxCaptcha } from './sandboxCaptcha'
import { createTurnstile } from './turnstile'

/** The CAPTCHA that is configured; null where none is asked for. */
export const captchaFromEnv = ({
  CAPTCHA_PROVIDER,
  CAPTCHA_SECRET = '',
  CAPTCHA_VERIFY_URL,
}: Env): CaptchaVerifier | null => {
  const settings = { secret: CAPTCHA_SECRET, url: CAPTCHA_VERIFY_URL }
  switch (CAPTCHA_PROVIDER) {
    case 'turnstile':
      return createTurnstile(settings)
    case 'hcaptcha':
      return createHcaptcha(settings)
    case 'sandbox':
      return createSandboxCaptcha()
    default:
      return null
  }
}
