import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
const whole = z.coerce.number().int().nonnegative()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const absent = (value: unknown) => (value === '' ? undefined : value)

const settings = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  APP_MODE: z.enum(['demo', 'production']).default('demo'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  HOST: z.string().optional(),
  PORT: whole.default(8787),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  MEDIA_DIR: z.string().default('media'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DATABASE_URL: z.string().optional(),
  DATABASE_POOL_MAX: whole.default(20),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  LINK_SECRET: z.string().min(32).optional(),
  ADMIN_API_TOKEN: z.string().min(16).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  CORS_ORIGINS: list.default([]),
  TRUST_PROXY: whole.default(0),
  ALLOW_IN_PRODUCTION: list.default([]),
  DEMO_DATA: flag.optional(),
  STAFF_IDLE_MINUTES: whole.default(120),
  STAFF_SESSION_HOURS: whole.default(12),
  RATE_LEADS_PER_10_MINUTES: whole.default(300),
  RATE_TOKEN_MISSES_PER_10_MINUTES: whole.default(60),
  RATE_READS_PER_MINUTE: whole.default(3000),
  RATE_WRITES_PER_MINUTE: whole.default(600),
  WEBHOOKS_ALLOW_PRIVATE: list.default([]),
  JOBS_MONGODB_URL: z.string().optional(),
  JOBS_CONCURRENCY: whole.default(5),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_API_URL: z.url().optional(),
  POSTMARK_SERVER_TOKEN: z.string().optional(),
  POSTMARK_API_URL: z.url().optional(),
  POSTMARK_WEBHOOK_SECRET: z.string().optional(),
  EMAIL_FROM: z.string().default('Chapter2 <hello@chapter2.example>'),
  EMAIL_INBOUND_DOMAIN: z.hostname().toLowerCase().optional(),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_WHATSAPP_FROM: z.string().optional(),
  TWILIO_API_URL: z.url().optional(),
  CAPTCHA_PROVIDER: z.enum(['none', 'turnstile', 'hcaptcha', 'sandbox']).default('none'),
  CAPTCHA_SECRET: z.string().optional(),
  CAPTCHA_VERIFY_URL: z.url().optional(),
  FX_PROVIDER: z.enum(['sandbox', 'exchangerate-api']).default('sandbox'),
  FX_API_URL: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  FEED_FOLDER: z.string().optional(),
  FEED_S3_BUCKET: z.string().optional(),
  FEED_KEY: z.string().default('data/trips.json'),
  CHROMIUM_PATH: z.string().optional(),
}

const schema = z.object(
  Object.fromEntries(Object.entries(settings).map(([name, type]) => [name, z.preprocess(absent, type)])) as {
    [Name in keyof typeof settings]: z.ZodPipe<z.ZodTransform, (typeof settings)[Name]>
  },
)

type Settings = z.output<z.ZodObject<typeof settings>>

export type Env = Settings & {
  publicUrl: string
  host: string
  dataDir: string
  isProduction: boolean
  seedsDemoData: boolean
}

const withDerived = (read: Settings): Env => {
  const isProduction = read.APP_MODE === 'production'
  return {
    ...read,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, ''),
    host: read.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    dataDir: path.resolve(process.cwd(), read.DATA_DIR),
    isProduction,
    seedsDemoData: read.DEMO_DATA ?? !isProduction,
  }
}

const parse = (source: NodeJS.ProcessEnv): Env => {
  const result = schema.safeParse(source)
  if (result.success) return withDerived(result.data as Settings)
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are wrong:\n${problems.join('\n')}`)
}

let parsed: Env | undefined

/** Returns the process's settings, read and checked once; throws an error listing every setting that is wrong. */
export const env = (): Env => {
  parsed ??= parse(process.env)
  return parsed
}

/** Gives settings that the environment left unset, such as the embedded database's address and generated secrets. */
export const provideSettings = (provided: Partial<Record<keyof typeof settings, string>>): void => {
  for (const [name, value] of Object.entries(provided)) process.env[name] ||= value
  parsed = undefined
}

/** Sets settings whatever the environment said; for the one place that composes a process and for tests. */
export const overrideSettings = (overrides: Partial<Record<keyof typeof settings, string>>): void => {
  Object.assign(process.env, overrides)
  parsed = undefined
}
