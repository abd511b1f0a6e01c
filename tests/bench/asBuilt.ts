import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { projectRoot } from '@/tests/support/projectRoot'

/** Loads a module as the server runs it: bundled, without the name that tsx gives each function as it is made. */
export const asBuilt = async <Module>(path: string): Promise<Module> => {
  const outfile = join(projectRoot, '.data', 'bench', `${basename(path, '.ts')}.mjs`)
  const bundled = { bundle: true, platform: 'node', format: 'esm', target: 'node20' } as const
  await build({ entryPoints: [join(projectRoot, path)], outfile, ...bundled, logLevel: 'error' })
  return (await import(pathToFileURL(outfile).href)) as Module
}
