import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import circus from 'jest-circus/runner'
import { register as registerTsx } from 'tsx/esm/api'
import { hashPasswordsQuickly } from './quickPasswords.mjs'

/** What `@jest/globals` gives each suite, by the suite's number. */
const globalsOf = new Map()
globalThis[Symbol.for('chapter2.suites')] = globalsOf
let ready

const prepareNode = async () => {
  registerTsx()
  register('./loaderHooks.mjs', import.meta.url)
  process.setSourceMapsEnabled(true)
  hashPasswordsQuickly()
  // The rich-text editor's packages wait for each other for ever on Node 20, now and then, unless this one comes first.
  await import('@payloadcms/richtext-lexical/lexical')
}

const restoreSettings = (before) => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
}

let count = 0

/**
 * Runs a suite with jest's own circus, but lets Node load its modules: packages and `src/` once for all suites of a
 * worker as in production, the tests and the configuration anew for each (docs/adr/0018).
 */
export default async function runSuite(globalConfig, config, environment, runtime, testPath, sendMessage) {
  ready ??= prepareNode()
  await ready
  // jest puts its own reading of stacks in place before each suite; it knows only what jest itself compiled.
  Error.prepareStackTrace = undefined
  const suite = String(++count)
  const setGlobals = runtime.setGlobalsForRuntime.bind(runtime)
  runtime.setGlobalsForRuntime = (globals) => {
    globalsOf.set(suite, globals)
    setGlobals(globals)
  }
  runtime.unstable_shouldLoadAsEsm = () => true
  runtime.unstable_importModule = (path) => import(`${pathToFileURL(path)}?suite=${suite}`)
  // jest knows one timeout for all projects; each of ours brings its own.
  const settings = { ...globalConfig, testTimeout: config.globals.TEST_TIMEOUT_MS }
  const before = { ...process.env }
  if (config.displayName.name !== 'e2e') await globalThis[Symbol.for('chapter2.sharedProduct')]?.end()
  try {
    return await circus.default(settings, config, environment, runtime, testPath, sendMessage)
  } finally {
    restoreSettings(before)
    globalsOf.delete(suite)
  }
}
