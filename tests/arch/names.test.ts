import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writtenFiles } from '@/tests/support/projectFiles'
import { projectRoot } from '@/tests/support/projectRoot'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const sources = writtenFiles().filter(
  (path) => /^(src|collections|hooks|endpoints|jobs)\/.+\.tsx?$/.test(path) && !/^src\/(app\/|[^/]+$)/.test(path),
)
const nameOf = (path: string) => basename(path).replace(/\.tsx?$/, '')

/** Names a file exports: values and types apart. */
const exportsOf = (text: string) => ({
  values: [...text.matchAll(/^export (?:async )?(?:const|function\*?|class|let) (\w+)/gm)].map(
    (match) => match[1] ?? '',
  ),
  types: [...text.matchAll(/^export (?:type|interface|enum) (\w+)/gm)].map((match) => match[1] ?? ''),
})

describe('names', () => {
  it('a file that exports one thing is named after it', () => {
    const strangers = sources.filter((path) => {
      const { values, types } = exportsOf(read(path))
      const [only, ...others] = values.length > 0 ? values : types
      if (nameOf(path) === 'registry') return false
      return only && others.length === 0 && !only.toLowerCase().includes(nameOf(path).toLowerCase())
    })
    expect(strangers).toEqual([])
  })

  // A verb takes the context and opens the transaction; its parts take a transaction that is open.
  it('a command file holds one verb at most', () => {
    const verb = /^export const (\w+) = (?:async )?(?:<[^>]*>)?\(\s*ctx: Context/gm
    const crowded = sources
      .filter((path) => path.startsWith('src/commands/'))
      .map((path) => [path, [...read(path).matchAll(verb)].map(([, name]) => name)] as const)
      .filter(([, verbs]) => verbs.length > 1)
    expect(crowded).toEqual([])
  })

  it('a hook file tells which kind of rule it holds', () => {
    const kinds = /^(guard|derive|record|emit)[A-Z]/
    expect(sources.filter((path) => /^hooks\/(?!shared\/)/.test(path) && !kinds.test(nameOf(path)))).toEqual([])
  })

  it('no file is a drawer for everything', () => {
    const drawers = /^(utils?|helpers?|common|misc|index|constants|types)\.tsx?$/
    expect(sources.filter((path) => drawers.test(basename(path)))).toEqual([])
  })

  it('layers hold modules, and modules hold files', () => {
    const layers = /^(?:collections|hooks|jobs|src\/(?:commands|queries|domain))\/(?:[^/]+\/){2,}/
    expect(sources.filter((path) => layers.test(path))).toEqual([])
  })
})
