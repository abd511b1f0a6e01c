import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const inputs = [
  'collections',
  'endpoints',
  'hooks',
  'jobs',
  'public',
  'src',
  'scripts/build.mjs',
  'scripts/setup',
  'package-lock.json',
  'tsconfig.json',
]
const configFile = /^(payload|next|postcss)\.config\.[a-z]+$/

/** A hash over the content of everything that the build is made from. */
export const hashInputs = () => {
  const hash = createHash('sha256')
  const configs = readdirSync(root).filter((name) => configFile.test(name))
  for (const path of [...inputs, ...configs].sort().flatMap(filesBelow)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

const filesBelow = (path) => {
  const kind = statSync(join(root, path), { throwIfNoEntry: false })
  if (!kind) return []
  if (!kind.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}
