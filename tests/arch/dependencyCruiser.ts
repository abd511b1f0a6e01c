import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '@/tests/support/projectRoot'

export type Violation = { rule: string; from: string; to: string }

const program = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** Cruises these folders of a tree with the project's own rules and answers what breaks them. */
export const violationsIn = async (tree: string, folders: string[]): Promise<Violation[]> => {
  const config = join(projectRoot, '.dependency-cruiser.cjs')
  const child = spawn(process.execPath, [program, '--config', config, '--output-type', 'json', ...folders], {
    cwd: tree,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, complaints] = ['', '']
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  await new Promise((resolve) => child.once('close', resolve))
  if (!output) throw new Error(`dependency-cruiser said nothing but: ${complaints}`)
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number }
  }
  if (summary.totalCruised === 0) throw new Error('dependency-cruiser looked at no file.')
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
