import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundledWhole } from '@/tests/support/bundledWhole'
import { projectRoot } from '@/tests/support/projectRoot'
import { testSettings } from '@/tests/support/testPayload'

// The runner's own options are not for this process.
const settings = { ...testSettings, NODE_OPTIONS: '', ROLE: 'worker' }

export type SpawnedWorker = { kill: () => Promise<void> }

/** Starts `killableWorker` on a database; `kill` ends it as a power cut would, and tells if it had ended by itself. */
export const spawnWorker = async (databaseUrl: string): Promise<SpawnedWorker> => {
  const child: ChildProcess = spawn(
    process.execPath,
    [...(await bundledWhole('tests/support/killable.ts')), 'worker'],
    {
      cwd: projectRoot,
      env: { ...process.env, ...settings, DATABASE_URL: databaseUrl } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = once(child, 'exit')
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('started')) resolve()
    })
    child.once('exit', () => reject(new Error(`The worker ended before it had started:\n${said.join('')}`)))
  })
  return {
    kill: async () => {
      if (child.exitCode !== null) throw new Error(`The worker had ended by itself:\n${said.join('')}`)
      child.kill('SIGKILL')
      await ended
    },
  }
}
