import type { CaptchaVerifier } from './captchaVerifier'
import { createSiteverify, type SiteverifySettings } from './siteverify'

/** CAPTCHA by hCaptcha: https://docs.hcaptcha.com/#verify-the-user-response-server-side */
export const createHcaptcha = (settings: SiteverifySettings): CaptchaVerifier =>
  createSiteverify(
    {
      name: 'hcaptcha',
      url: 'https://api.hcaptcha.com/siteverify',
      tokenLengthMax: 16_384,
      notTheVisitor: [
        'missing-input-secret',
        'invalid-input-secret',
        'sitekey-secret-mismatch',
        'not-using-dummy-secret',
      ],
    },
    settings,
  )
