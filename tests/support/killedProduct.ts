import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { env } from '@/src/platform/env'
import { bundledWhole } from '@/tests/support/bundledWhole'
import type { KillPoint } from '@/tests/support/killPoint'
import { projectRoot } from '@/tests/support/projectRoot'
import { testSettings } from '@/tests/support/testPayload'

const withinMs = 60_000
const killable = 'tests/support/killable.ts'

const start = async (point: KillPoint) => {
  const { DATABASE_URL, STRIPE_API_URL, POSTMARK_SERVER_TOKEN, POSTMARK_API_URL } = env()
  const settings = { ...testSettings, DATABASE_URL, STRIPE_API_URL, POSTMARK_SERVER_TOKEN, POSTMARK_API_URL }
  const child = spawn(process.execPath, [...(await bundledWhole(killable)), 'product', JSON.stringify(point)], {
    cwd: projectRoot,
    // The runner's own options are not for this process.
    env: { ...process.env, ...settings, NODE_OPTIONS: '', LOG_LEVEL: 'warn' } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(String(chunk))
      const bound = /listening on (\d+)/.exec(said.join(''))?.[1]
      if (bound) resolve(bound)
    })
    child.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)))
    child.once('exit', () => reject(new Error(`The product ended before it had started:\n${said.join('')}`)))
  })
  return { child, ended, said, url: `http://127.0.0.1:${port}` }
}

/**
 * Starts the product in a process of its own on this suite's database, does `act` against it and waits until it died at the
 * point; returns what `act` answered, or undefined where the death cut it off. Throws when it did not die there.
 */
export const killedAt = async <Answer>(
  point: KillPoint,
  act: (url: string) => Promise<Answer>,
): Promise<Answer | undefined> => {
  const { child, ended, said, url } = await start(point)
  const late = setTimeout(() => child.kill('SIGTERM'), withinMs)
  try {
    const answer = await act(url).catch(() => undefined)
    const [, signal] = await ended
    if (signal !== 'SIGKILL') throw new Error(`It never came to ${JSON.stringify(point)}:\n${said.join('')}`)
    return answer
  } finally {
    clearTimeout(late)
    child.kill('SIGKILL')
  }
}
