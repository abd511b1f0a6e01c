// `npm test`: does its own set-up, then runs jest with the arguments given, such as `npm test -- tests/unit`.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { prepare } from './setup/prepare.mjs'
import { root } from './setup/root.mjs'
import { testResult } from './setup/testResult.mjs'

const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js')]
const env = { ...process.env, NODE_ENV: 'test' }

const runsJourneys = (args) => {
  if (args.length === 0) return true
  const { stdout } = spawnSync(process.execPath, [...jest, '--listTests', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return stdout.split('\n').some((path) => path.startsWith(join(root, 'tests', 'e2e')))
}

const args = process.argv.slice(2)
await prepare({ dev: true, build: () => runsJourneys(args) })

mkdirSync(dirname(testResult), { recursive: true })
rmSync(testResult, { force: true })
const child = spawn(process.execPath, [...jest, ...args, '--json', `--outputFile=${testResult}`], {
  cwd: root,
  env,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
