import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

/** Installs the packages of the lockfile unless exactly they are there; `dev` asks for the development ones too. */
export const install = async ({ dev }) => {
  if (isInstalled({ dev })) return
  const npm = process.env.npm_execpath
    ? { command: process.execPath, args: [process.env.npm_execpath] }
    : { command: 'npm', args: [] }
  await step('Installing packages', () =>
    runQuietly({
      name: 'install',
      command: npm.command,
      args: [...npm.args, 'ci', '--no-audit', '--no-fund', ...(dev ? ['--include=dev'] : [])],
    }),
  )
}

/** npm writes what it installed into a lockfile of its own, at the very end, so a broken-off install is noticed too. */
const isInstalled = ({ dev }) => {
  const installedPath = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedPath)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(installedPath)
  const needed = Object.entries(wanted).filter(
    ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && (dev || !entry.dev),
  )
  return (
    needed.every(([path]) => path in installed) &&
    Object.entries(installed).every(([path, { version }]) => wanted[path]?.version === version)
  )
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
