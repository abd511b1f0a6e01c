import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { build } from 'esbuild'
import { projectRoot } from '@/tests/support/projectRoot'

// Now and then Node 20 never ends loading the editor's packages unless this one is there before the others.
const loadedFirst = '@payloadcms/richtext-lexical/lexical'

/**
 * Bundles one of our TypeScript programs as the product itself is, once for the suite that calls it, and gives Node's
 * arguments that run it: a bundle loads in half the time of a thousand files.
 */
export const withBundledProgram = (source: string): (() => Promise<string[]>) => {
  const outdir = join(projectRoot, '.data', 'test', `bundled-${process.pid}-${basename(source, '.ts')}`)
  let made: Promise<unknown> | undefined
  afterAll(() => rm(outdir, { recursive: true, force: true }))
  return async () => {
    made ??= build({
      absWorkingDir: projectRoot,
      entryPoints: { program: source },
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      logLevel: 'error',
    })
    await made
    return ['--import', loadedFirst, join(outdir, 'program.mjs')]
  }
}
