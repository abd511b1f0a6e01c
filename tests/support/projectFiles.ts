import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '@/tests/support/projectRoot'

/** Files whose text a program writes. */
const generated = [
  /^package-lock\.json$/,
  /^src\/payload-(types|generated-schema)\.ts$/,
  /\/importMap\.js$/,
  /^src\/migrations\//,
  /^docs\/(openapi|machines)\//,
]

/** Every file of the project, tracked or new, that a person wrote; paths from the project's folder. */
export const writtenFiles = (): string[] => {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  const files = stdout.split('\0').filter((path) => path && existsSync(join(projectRoot, path)))
  if (files.length === 0) throw new Error('git lists no file: these tests need a checkout.')
  return files.filter((path) => !generated.some((pattern) => pattern.test(path)))
}
