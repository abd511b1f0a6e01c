import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writtenFiles } from '@/tests/support/projectFiles'
import { projectRoot } from '@/tests/support/projectRoot'

const LINES_MAX = 250
const text = /\.(ts|tsx|mts|mjs|cjs|js|css|scss)$/
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const files = writtenFiles()
const code = files.filter((path) => text.test(path))
const product = code.filter((path) => /^(src|collections|hooks|endpoints|jobs)\//.test(path))

/** Lines of files that match, as `path:line`. */
const linesWith = (paths: string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  )

describe('the tree', () => {
  it(`has no file over ${LINES_MAX} lines`, () => {
    const long = code.map((path) => [path, read(path).trimEnd().split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > LINES_MAX)).toEqual([])
  })

  it('reads the environment in one place', () => {
    expect(linesWith(product, /process\.env\b/).filter((place) => !place.startsWith('src/platform/env.ts:'))).toEqual(
      [],
    )
  })

  it('keeps no note to do something later, and silences no check', () => {
    const note = new RegExp(['TO', 'DO|FIX', 'ME|@ts-', 'ignore|@ts-', 'nocheck|eslint-', 'disable'].join(''))
    expect(linesWith(code, note)).toEqual([])
  })

  it('leaves out no test and runs none alone', () => {
    const tests = code.filter((path) => path.startsWith('tests/'))
    expect(
      linesWith(tests, /\b(?:it|test|describe)\.(?:only|skip|todo)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/),
    ).toEqual([])
  })

  it('locks versions without naming a host that serves them', () => {
    expect(linesWith(['package-lock.json'], /"resolved"\s*:/)).toEqual([])
  })

  it('names no folder of a machine', () => {
    const readable = files.filter((path) => text.test(path) || /\.(md|json|ya?ml|sh)$|(^|\/)[^./]+$/.test(path))
    const folder = new RegExp(
      `${['', 'work', ''].join('/')}|${['', 'home', '[a-z]'].join('/')}|${['', 'Users', ''].join('/')}`,
    )
    expect(linesWith(readable, folder)).toEqual([])
  })
})
