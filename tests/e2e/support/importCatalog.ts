import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@/tests/support/projectRoot'
import { productEnv } from './product'
import type { Product } from './withProduct'

const run = promisify(execFile)

/** Imports the journey's catalog with its pictures by the command staff use, beside the running product; returns its report. */
export const importCatalog = async (product: Product): Promise<string> => {
  const file = join(projectRoot, 'tests/e2e/fixtures/trips.json')
  const pictures = join(projectRoot, 'tests/fixtures/catalog/pictures')
  const { stdout } = await run('npm', ['run', '--silent', 'catalog:import', '--', file, '--images', pictures], {
    cwd: projectRoot,
    env: productEnv({ ...product.settings, LOG_LEVEL: 'warn' }),
  })
  return stdout
}
