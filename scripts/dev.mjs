// `npm run dev`: serves from the sources and starts again when one of them changes; the panel refreshes by itself.
import { spawn } from 'node:child_process'
import { prepare } from './setup/prepare.mjs'
import { root } from './setup/root.mjs'

await prepare({ dev: true, build: () => false })
const watched = [
  'payload.config.ts',
  'collections',
  'hooks',
  'jobs',
  'endpoints',
  'src/commands',
  'src/queries',
  'src/domain',
  'src/platform',
  'src/providers',
  'src/documents',
]
const args = [
  'node_modules/tsx/dist/cli.mjs',
  'watch',
  '--clear-screen=false',
  ...watched.flatMap((path) => ['--include', `${path}/**`]),
  'src/main.ts',
]
const child = spawn(process.execPath, args, {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'development' },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
