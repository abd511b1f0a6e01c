import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root } from './root.mjs'

/** Reads settings from a `.env` file beside package.json, where there is one; what the environment already says wins. */
export const loadEnvFile = () => {
  const file = join(root, '.env')
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) process.env[name] ??= value
}
