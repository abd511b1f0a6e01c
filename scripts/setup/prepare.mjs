import { buildProduct } from './buildProduct.mjs'
import { checkNode } from './checkNode.mjs'
import { install } from './install.mjs'
import { loadEnvFile } from './loadEnvFile.mjs'
import { root } from './root.mjs'

/** Installs and, if `build` says so, builds what is missing; ends the process with the reason when that fails. */
export const prepare = async ({ dev = false, build = () => true } = {}) => {
  checkNode()
  process.chdir(root)
  loadEnvFile()
  try {
    await install({ dev })
    if (await build()) await buildProduct()
  } catch (error) {
    console.error(`✗ ${error.message}`)
    process.exit(1)
  }
}
