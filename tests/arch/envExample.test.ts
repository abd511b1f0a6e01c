import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { env, overrideSettings } from '@/src/platform/env'
import { projectRoot } from '@/tests/support/projectRoot'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

const known = [...read('src/platform/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? '')

/** Settings and defaults as .env.example shows them: every one commented out, `# NAME=default`. */
const shown = (): Record<string, string> => {
  const lines = read('.env.example').split('\n')
  const settings = lines.filter((line) => /^# [A-Z][A-Z0-9_]+=/.test(line)).map((line) => line.slice(2))
  return parseEnv(settings.join('\n')) as Record<string, string>
}

/** Settings and defaults as the README's tables show them: | `NAME` | `default` or words | meaning |. */
const explained = (): [name: string, byDefault: string][] =>
  [...read('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| ([^|]*) \| [^|]+ \|$/gm)].map(([, name, byDefault]) => [
    name ?? '',
    byDefault?.trim() ?? '',
  ])

describe('the settings', () => {
  const environment = { ...process.env }
  const defaults: Record<string, string> = {}

  beforeAll(() => {
    for (const name of known) delete process.env[name]
    overrideSettings({})
    const settings = env() as unknown as Record<string, unknown>
    for (const name of known) defaults[name] = String(settings[name] ?? '')
  })
  afterAll(() => overrideSettings(Object.fromEntries(known.map((name) => [name, environment[name] ?? '']))))

  it('are found in the source', () => {
    expect(known).toEqual(expect.arrayContaining(['NODE_ENV', 'DATABASE_URL', 'CHROMIUM_PATH']))
  })

  it('all stand in .env.example with their defaults, and no others', () => {
    expect(shown()).toEqual(defaults)
  })

  it('all stand in the tables of the README, and no others', () => {
    expect(
      explained()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...known].sort())
  })

  it('have the defaults that the README tells', () => {
    const told = explained().flatMap(([name, cell]) => {
      const [, literal] = /^`([^`]+)`$/.exec(cell) ?? []
      return literal === undefined ? [] : [[name, literal] as const]
    })
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.entries(defaults).filter(([, value]) => value)))
  })

  it('are nowhere given a value in .env.example that would be in force', () => {
    const lines = read('.env.example').split('\n')
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })
})
