import { parseArgs } from 'node:util'
import { openInstallation } from '@/src/installation'
import { readCatalogFile } from './readCatalogFile'
import { type Line, type Outcome, runImport } from './runImport'
import { runScript } from './runScript'

const usage = 'Usage: npm run catalog:import -- <trips.json> [--images <folder the picture paths start from>]'

const print = ({ outcome, what, name, detail }: Line): void =>
  console.log(`${outcome.padEnd(10)} ${what.padEnd(12)} ${name}${detail && `: ${detail}`}`)

const summaryOf = (lines: Line[]): string => {
  const counted = (what: Line['what'], outcome: Outcome) =>
    lines.filter((line) => line.what === what && line.outcome === outcome).length
  const parts = (what: Line['what']) =>
    (['made', 'changed', 'unchanged', 'refused'] as const)
      .map((outcome) => [counted(what, outcome), outcome] as const)
      .filter(([count]) => count > 0)
      .map(([count, outcome]) => `${count} ${outcome}`)
      .join(', ')
  const kinds = [
    ['Tours', 'tour'],
    ['Pictures', 'picture'],
    ['Destinations', 'destination'],
    ['Styles', 'style'],
  ] as const
  return kinds
    .map(([title, what]) => [title, parts(what)] as const)
    .filter(([, text]) => text)
    .map(([title, text]) => `${title}: ${text}.`)
    .join(' ')
}

runScript(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { images: { type: 'string' } } })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(usage)
  const entries = await readCatalogFile(file)
  const startedAt = performance.now()
  const store = await openInstallation()
  const lines: Line[] = []
  try {
    const report = (line: Line) => {
      lines.push(line)
      print(line)
    }
    await runImport({ payload: store.payload, entries, pictureFolder: values.images, report })
  } finally {
    await store.close()
  }
  console.log(`\n${summaryOf(lines)} ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
  return lines.some(({ outcome }) => outcome === 'refused') ? 1 : 0
})
