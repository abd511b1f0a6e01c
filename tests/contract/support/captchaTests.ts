import type { CaptchaVerifier } from '@/src/providers/captcha/captchaVerifier'
import { createHcaptcha } from '@/src/providers/captcha/hcaptcha'

type CaptchaTest = {
  name: string
  start: () => Promise<{ captcha: CaptchaVerifier; stop: () => Promise<void>; tokens: { pass: string; fail: string } }>
}

/** hCaptcha's own test keys, asked over the network only when the run allows it. */
export const captchaTests: CaptchaTest[] = process.env.CONTRACT_CAPTCHA_LIVE
  ? [
      {
        name: 'hCaptcha with its test keys',
        start: async () => ({
          captcha: createHcaptcha({ secret: '0x0000000000000000000000000000000000000000' }),
          stop: async () => {},
          tokens: { pass: '10000000-aaaa-bbbb-cccc-000000000001', fail: 'not-a-token' },
        }),
      },
    ]
  : []
