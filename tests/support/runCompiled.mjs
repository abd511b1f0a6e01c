import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import vm from 'node:vm'

/**
 * Runs a bundle with what an earlier process compiled of it: `node runCompiled.mjs <bundle> <arguments of the bundle…>`.
 * Compiling was half of what a process took to start.
 */
process.argv.splice(1, 1)
const [, bundle] = process.argv
const kept = `${bundle}.compiled`
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined

// esbuild writes ASCII, and a text of single bytes is read in no time.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'latin1')}\n})`
const script = new vm.Script(source, { filename: bundle, cachedData })

globalThis[Symbol.for('chapter2.keepCompiled')] = () => {
  if (cachedData && !script.cachedDataRejected) return
  writeFileSync(`${kept}.${process.pid}`, script.createCachedData())
  renameSync(`${kept}.${process.pid}`, kept)
}

const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
