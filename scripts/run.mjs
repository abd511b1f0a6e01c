// Runs one of the project's TypeScript scripts, such as `node scripts/run.mjs scripts/generate.ts --check`.
import { spawn } from 'node:child_process'
import { prepare } from './setup/prepare.mjs'
import { root } from './setup/root.mjs'

await prepare({ dev: true, build: () => false })
// The rich-text editor's packages wait for each other for ever on Node 20, now and then, unless this one comes first.
const loadedFirst = '@payloadcms/richtext-lexical/lexical'
const child = spawn(process.execPath, ['--import', 'tsx', '--import', loadedFirst, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
