import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Violation, violationsIn } from '@/tests/arch/dependencyCruiser'
import { allowedImports, companions, offences } from '@/tests/arch/importOffences'
import { projectRoot } from '@/tests/support/projectRoot'

const config = createRequire(import.meta.url)(join(projectRoot, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[]
}

describe('import rules', () => {
  it('hold in this tree', async () => {
    const parts = ['payload.config.ts', 'src', 'collections', 'hooks', 'endpoints', 'jobs']
    const violations = await violationsIn(
      projectRoot,
      parts.filter((part) => existsSync(join(projectRoot, part))),
    )
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([])
  })

  describe('bite', () => {
    let tree: string
    let violations: Violation[]

    beforeAll(async () => {
      tree = await mkdtemp(join(tmpdir(), 'import-rules-'))
      await plant(tree, [...offences.map(({ from, to }) => ({ from, to })), ...companions, ...allowedImports])
      violations = await violationsIn(tree, ['payload.config.ts', 'src', 'collections', 'hooks', 'endpoints', 'jobs'])
    })
    afterAll(() => rm(tree, { recursive: true, force: true }))

    it.each(offences.map((offence) => [offence.rule, offence] as const))('%s', (rule, { from }) => {
      expect(violations.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(
        rule,
      )
    })

    it('is shown for every rule there is', () => {
      expect([...new Set(offences.map(({ rule }) => rule))].sort()).toEqual(
        config.forbidden.map(({ name }) => name).sort(),
      )
    })

    it.each(allowedImports.map(({ from, to }) => [from, to]))('not when %s imports %s', (from) => {
      expect(violations.filter((violation) => violation.from === from)).toEqual([])
    })
  })
})

/** Writes a tree in which each `from` imports its `to`; targets outside node_modules get an export to be imported. */
const plant = async (tree: string, imports: { from: string; to: string }[]): Promise<void> => {
  const files = new Map<string, string>([
    ['tsconfig.json', JSON.stringify({ compilerOptions: { module: 'ESNext', paths: { '@/*': ['./*'] } } })],
    ['package.json', JSON.stringify({ name: 'offences', type: 'module' })],
    ['payload.config.ts', 'export const config = 1\n'],
  ])
  for (const { to } of imports) {
    if (to.startsWith('npm:')) {
      files.set(`node_modules/${to.slice(4)}/package.json`, JSON.stringify({ name: to.slice(4), main: 'index.js' }))
      files.set(`node_modules/${to.slice(4)}/index.js`, 'module.exports = 1\n')
    } else if (!/^(node|nowhere):/.test(to)) files.set(to, files.get(to) ?? 'export const it = 1\n')
  }
  for (const { from, to } of imports) {
    const address = to.replace(/^npm:/, '').replace(/^nowhere:/, './')
    const specifier = /^(npm|node|nowhere):/.test(to) ? address : `@/${to.replace(/\.tsx?$/, '')}`
    files.set(from, `import * as other from '${specifier}'\nexport const it = other\n`)
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(tree, path)), { recursive: true })
    await writeFile(join(tree, path), content)
  }
}
