import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Runs a program with its output in a log file under .data/logs; throws with the log's end when it fails. */
export const runQuietly = async ({ name, command, args, env = {} }) => {
  const log = join(root, '.data', 'logs', `${name}.log`)
  mkdirSync(dirname(log), { recursive: true })
  const output = createWriteStream(log)
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => output.end(() => resolve(exitCode ?? 1)))
  })
  if (code === 0) return
  const end = readFileSync(log, 'utf8').split('\n').slice(-60).join('\n')
  throw new Error(`${end}\n${name} failed with ${code}; the whole log is in .data/logs/${name}.log`)
}
