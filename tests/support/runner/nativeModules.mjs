import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import circusRunner from 'jest-circus/runner'
import { register as registerTsx } from 'tsx/esm/api'

const circus = circusRunner.default
const suites = (globalThis[Symbol.for('chapter2.suites')] = new Map())
let isReady = false
let count = 0

const ready = async () => {
  if (isReady) return
  isReady = true
  registerTsx()
  register('./freshPerSuite.mjs', import.meta.url)
  await import('@payloadcms/richtext-lexical/lexical')
}

export default async function nativeModules(globalConfig, config, environment, runtime, testPath, send) {
  await ready()
  const suite = `${++count}`
  const setGlobals = runtime.setGlobalsForRuntime.bind(runtime)
  runtime.setGlobalsForRuntime = (globals) => {
    suites.set(suite, globals)
    setGlobals(globals)
  }
  const importInVm = runtime.unstable_importModule.bind(runtime)
  runtime.unstable_importModule = (path, ...rest) =>
    path === testPath ? import(`${pathToFileURL(path)}?suite=${suite}`) : importInVm(path, ...rest)
  try {
    return await circus(globalConfig, config, environment, runtime, testPath, send)
  } finally {
    suites.delete(suite)
  }
}
