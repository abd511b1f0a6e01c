import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '@/tests/support/projectRoot'

type Outcome = { code: number | null; output: string }

/** Runs one of the project's own programs as a person would and answers how it ended. */
const runIn = async (command: string, args: string[]): Promise<Outcome> => {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}
const program = (path: string) => join(projectRoot, 'node_modules', path)
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('checks', () => {
  it('every type holds', async () => {
    expect(await runIn(process.execPath, [program('typescript-7/bin/tsc'), '--noEmit', '--pretty', 'false'])).toEqual({
      code: 0,
      output: '',
    })
  })

  it('the linter and the formatter find nothing', async () => {
    const { code, output } = await runIn(process.execPath, [
      program('@biomejs/biome/bin/biome'),
      'ci',
      '--colors=off',
      '--max-diagnostics=20',
      '.',
    ])
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  })

  if (scripts.generate) {
    it('generated files are fresh', async () => {
      const { code, output } = await runIn('npm', ['run', '--silent', 'generate', '--', '--check'])
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
    })
  }

  it('every script of package.json runs a file that is there', () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/\bscripts\/[\w./-]+/g) ?? [])
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  })
})
