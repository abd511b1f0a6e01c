import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { bundle } from '@/tests/support/bundle'
import { projectRoot } from '@/tests/support/projectRoot'

/** Bundles a program once for the suite that calls it, when it is first wanted, and gives Node's arguments that run it. */
export const withBundledProgram = (source: string): (() => Promise<string[]>) => {
  const outdir = join(projectRoot, '.data', 'test', `bundled-${process.pid}-${basename(source, '.ts')}`)
  let made: Promise<string[]> | undefined
  afterAll(() => rm(outdir, { recursive: true, force: true }))
  return () => {
    made ??= bundle(source, outdir)
    return made
  }
}
