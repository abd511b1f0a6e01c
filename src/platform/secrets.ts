import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const names = [
  'PAYLOAD_SECRET',
  'LINK_SECRET',
  'STRIPE_WEBHOOK_SECRET',
  'POSTMARK_WEBHOOK_SECRET',
  'TWILIO_AUTH_TOKEN',
  'METRICS_TOKEN',
] as const

export type GeneratedSecrets = Record<(typeof names)[number], string>

const readKept = async (file: string): Promise<Partial<GeneratedSecrets>> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Partial<GeneratedSecrets>
  } catch {
    return {}
  }
}

/** Returns this installation's generated secrets, making and keeping (0600) those it does not have yet. */
export const keptSecrets = async (dataDir: string): Promise<GeneratedSecrets> => {
  const file = path.join(dataDir, 'secrets.json')
  const kept = await readKept(file)
  const secrets = Object.fromEntries(
    names.map((name) => [name, kept[name] ?? randomBytes(32).toString('hex')]),
  ) as GeneratedSecrets
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}
