import { join } from 'node:path'
import { root } from './root.mjs'

/** Where the last test run left jest's own result. */
export const testResult = join(root, '.data', 'test', 'result.json')
