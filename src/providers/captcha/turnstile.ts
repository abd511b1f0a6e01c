import type { CaptchaVerifier } from './captchaVerifier'
import { createSiteverify, type SiteverifySettings } from './siteverify'

/** CAPTCHA by Cloudflare Turnstile: https://developers.cloudflare.com/turnstile/get-started/server-side-validation/ */
export const createTurnstile = (settings: SiteverifySettings): CaptchaVerifier =>
  createSiteverify(
    {
      name: 'turnstile',
      url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
      tokenLengthMax: 2048,
      notTheVisitor: ['missing-input-secret', 'invalid-input-secret', 'internal-error'],
    },
    settings,
  )
