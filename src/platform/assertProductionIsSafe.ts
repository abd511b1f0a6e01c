import type { Env } from './env'

type Danger = { name: string; present: boolean; remedy: string }

const dangersOf = (env: Env): Danger[] => [
  {
    name: 'generated-secrets',
    present: !env.PAYLOAD_SECRET || !env.LINK_SECRET,
    remedy: 'set PAYLOAD_SECRET and LINK_SECRET',
  },
  { name: 'embedded-postgres', present: !env.DATABASE_URL, remedy: 'set DATABASE_URL' },
  {
    name: 'sandbox-payments',
    present: !env.STRIPE_SECRET_KEY || !env.STRIPE_WEBHOOK_SECRET,
    remedy: 'set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET',
  },
  { name: 'sandbox-email', present: !env.POSTMARK_SERVER_TOKEN, remedy: 'set POSTMARK_SERVER_TOKEN' },
  {
    name: 'sandbox-messaging',
    present: !env.TWILIO_ACCOUNT_SID,
    remedy: 'set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_WHATSAPP_FROM',
  },
  {
    name: 'sandbox-captcha',
    present: env.CAPTCHA_PROVIDER === 'sandbox',
    remedy: 'choose turnstile, hcaptcha or none',
  },
  { name: 'sandbox-fx', present: env.FX_PROVIDER === 'sandbox', remedy: 'set FX_PROVIDER' },
  { name: 'demo-data', present: env.seedsDemoData, remedy: 'unset DEMO_DATA' },
  {
    name: 'private-webhooks',
    present: env.WEBHOOKS_ALLOW_PRIVATE.length > 0,
    remedy: 'unset WEBHOOKS_ALLOW_PRIVATE',
  },
  {
    name: 'localhost-origins',
    present: [env.publicUrl, ...env.CORS_ORIGINS].some((origin) => /\/\/(localhost|127\.)/.test(origin)),
    remedy: 'set PUBLIC_URL and CORS_ORIGINS to real origins',
  },
]

/** Throws, listing what is wrong, when production mode would run on demo parts not named in ALLOW_IN_PRODUCTION. */
export const assertProductionIsSafe = (env: Env): void => {
  if (!env.isProduction) return
  const refused = dangersOf(env).filter(({ name, present }) => present && !env.ALLOW_IN_PRODUCTION.includes(name))
  if (refused.length === 0) return
  const lines = refused.map(({ name, remedy }) => `  ${name}: ${remedy}, or name it in ALLOW_IN_PRODUCTION`)
  throw new Error(`APP_MODE=production refuses to start:\n${lines.join('\n')}`)
}
