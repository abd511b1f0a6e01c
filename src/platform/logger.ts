import pino from 'pino'
import { env } from './env'

const secretPaths = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', 'captcha_token'].flatMap(
  (name) => [name, `*.${name}`, `*.headers.${name}`],
)

export const loggerOptions = (): pino.LoggerOptions => ({
  level: env().LOG_LEVEL,
  base: { service: 'chapter2', role: env().ROLE },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: { paths: secretPaths, censor: '•••' },
})

let shared: pino.Logger | undefined

/** Returns the process's logger: one JSON object a line, secrets masked. */
export const logger = (): pino.Logger => {
  shared ??= pino(loggerOptions())
  return shared
}
