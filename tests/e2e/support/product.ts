import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumCache } from '@/tests/support/chromiumCache'
import { projectRoot } from '@/tests/support/projectRoot'

export type ProductSettings = Record<string, string>

export type RunningProduct = {
  url: string
  readyMs: number
  process: ChildProcess
  /** All it has written so far. */
  said: () => string
  /** Ends with its exit code. */
  ended: Promise<number | null>
  stop: () => Promise<void>
}

const readyWithinMs = 120_000
const stopWithinMs = 35_000
const ready = 'Chapter2 is ready.'
const loadedFirst = (name: string): string[] => ['--import', new URL(`${name}.mjs`, import.meta.url).pathname]

/** What a process of the product gets: its own settings and none of the test run's. */
export const productEnv = (settings: ProductSettings): NodeJS.ProcessEnv => {
  const { PATH, HOME, LANG, TMPDIR } = process.env
  return { PATH, HOME, LANG, TMPDIR, NODE_ENV: 'production', ...settings }
}

type Launch = {
  script: string
  settings: ProductSettings & { PORT: string }
  /** Kills it when this process ends, in whatever way; this process does not wait for its end to end itself. */
  endsWithUs?: boolean
  /** Hashes passwords in one round, and knows only those hashed so. */
  hashesQuickly?: boolean
}

const spawnScript = ({ script, settings, endsWithUs = false, hashesQuickly = false }: Launch) => {
  const before = [
    ...(endsWithUs ? loadedFirst('endWithParent') : []),
    ...(hashesQuickly ? loadedFirst('quickPasswords') : []),
  ]
  const child = spawn(process.execPath, [...before, script], {
    cwd: projectRoot,
    env: productEnv(settings),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  if (endsWithUs)
    for (const held of [child, child.stdin, child.stdout, child.stderr]) (held as { unref: () => void }).unref()
  else child.stdin.end()
  return child
}

/** Starts a script of the product in a process group of its own and waits until it says that it is ready. */
export const launchProduct = async (launch: Launch): Promise<RunningProduct> => {
  const startedAt = performance.now()
  const child = spawnScript(launch)
  const chunks: string[] = []
  const said = () => chunks.join('')
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The product ${why}:\n${said().slice(-4_000)}`))
    const late = setTimeout(() => {
      fail('was not ready in time')
      child.kill('SIGTERM')
    }, readyWithinMs)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk.toString())
        if (!said().includes(ready)) return
        clearTimeout(late)
        resolve()
      })
    void ended.then((code) => fail(`ended with ${code} before it was ready`))
    void ended.then(() => clearTimeout(late))
  })
  const stop = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
    child.kill('SIGTERM')
    await ended
    clearTimeout(kill)
  }
  return {
    url: `http://localhost:${launch.settings.PORT}`,
    readyMs: performance.now() - startedAt,
    process: child,
    said,
    ended,
    stop,
  }
}

/** A data folder of its own that shares the unpacked browser with every other. */
export const makeDataDir = async (): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'chapter2-e2e-'))
  // A server that root starts runs under an account of its own, which must be able to enter.
  await chmod(dataDir, 0o755)
  await symlink(chromiumCache, join(dataDir, 'cache'))
  return dataDir
}
