import { readFileSync } from 'node:fs'
import path from 'node:path'

const read = (): string =>
  (JSON.parse(readFileSync(path.resolve(process.cwd(), 'package.json'), 'utf8')) as { version: string }).version

/** This build's version, from package.json. */
export const version: string = read()
