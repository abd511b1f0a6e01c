import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashInputs } from './hashInputs.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

const stamp = join(root, 'dist', 'inputs.sha256')
const outputs = ['.next/BUILD_ID', 'dist/main.mjs'].map((path) => join(root, path))

/** Builds the panel and pages (`.next`) and the server (`dist`), unless what they are made from has not changed. */
export const buildProduct = async () => {
  const hash = hashInputs()
  const built = outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (built) return
  // Without the stamp a build that is broken off half-way is done again.
  rmSync(stamp, { force: true })
  await step('Building the panel and the customer pages', () =>
    withOwnTsconfig(() =>
      runQuietly({
        name: 'next-build',
        command: process.execPath,
        args: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      }),
    ),
  )
  await step('Bundling the server', bundleServer)
  writeFileSync(stamp, hash)
}

/** Next writes its own wishes into tsconfig.json: an input that is put back as it was. */
const withOwnTsconfig = async (work) => {
  const path = join(root, 'tsconfig.json')
  const own = readFileSync(path)
  try {
    await work()
  } finally {
    if (!readFileSync(path).equals(own)) writeFileSync(path, own)
  }
}

const bundleServer = async () => {
  const { build } = await import('esbuild')
  const dist = join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts' },
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
  })
}
