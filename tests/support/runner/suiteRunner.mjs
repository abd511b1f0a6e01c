import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import circus from 'jest-circus/runner'
import { register as registerTsx } from 'tsx/esm/api'

/** What `@jest/globals` gives each suite, by the suite's number. */
const globalsOf = new Map()
globalThis[Symbol.for('chapter2.suites')] = globalsOf
let ready

const prepareNode = async () => {
  registerTsx()
  register('./loaderHooks.mjs', import.meta.url)
  // jest has put its own reading of stacks in place, which knows only what jest itself compiled.
  Error.prepareStackTrace = undefined
  process.setSourceMapsEnabled(true)
  // The rich-text editor's packages wait for each other for ever on Node 20, now and then, unless this one comes first.
  await import('@payloadcms/richtext-lexical/lexical')
}

let count = 0

/**
 * Runs a suite with jest's own circus, but lets Node load its modules: packages and `src/` once for all suites of a
 * worker as in production, the tests and the configuration anew for each (docs/adr/0018).
 */
export default async function runSuite(globalConfig, config, environment, runtime, testPath, sendMessage) {
  ready ??= prepareNode()
  await ready
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
  try {
    return await circus.default(settings, config, environment, runtime, testPath, sendMessage)
  } finally {
    globalsOf.delete(suite)
  }
}
