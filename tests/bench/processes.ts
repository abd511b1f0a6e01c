import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { eventually } from '@/tests/support/eventually'
import { projectRoot } from '@/tests/support/projectRoot'

export type Running = { url: string; pid: number; stop: () => Promise<void> }

type Start = {
  args: string[]
  env: Record<string, string>
  port: number
  /** Answers 200 once it is ready. */
  readyPath: string
}

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, '127.0.0.1')
  const [event] = await Promise.race([
    once(server, 'listening').then(() => ['free']),
    once(server, 'error').then(() => []),
  ])
  await new Promise((resolve) => server.close(resolve))
  return event === 'free'
}

/** Finds a port that is free, the next one too, below those the system hands out to whoever asks. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Starts a Node process of the project and waits until it answers; throws with what it said when it ends before. */
export const startProcess = async ({ args, env, port, readyPath }: Start): Promise<Running> => {
  const said: string[] = []
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(String(chunk)))
  const url = `http://127.0.0.1:${port}`
  try {
    await eventually(
      async () => {
        if (child.exitCode !== null) return 'ended'
        return (await fetch(`${url}${readyPath}`)).ok && 'ready'
      },
      { withinMs: 120_000, everyMs: 100 },
    )
    if (child.exitCode !== null) throw new Error('It ended.')
  } catch (error) {
    await end(child)
    throw new Error(`${args.join(' ')} did not start:\n${said.join('').slice(-4_000)}`, { cause: error })
  }
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}

/** The memory a process really holds now, in MB (Linux: its resident set). */
export const residentMegabytes = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
