import { execFile } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { urlOf } from '@/tests/support/migrateTemplate'
import { projectRoot } from '@/tests/support/projectRoot'
import { type Compared, measureInTurns } from './inTurns'

const msMax = 300
const growthMax = 1.5
/** Below this a figure is a request's own cost and noise: its growth says nothing of the data. */
const noiseMs = 20

const run = promisify(execFile)
const say = (line: string) => process.stdout.write(`${line}\n`)

const script = async (path: string, args: string[], env: Record<string, string>): Promise<string> => {
  const { stdout } = await run(process.execPath, ['scripts/run.mjs', path, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    maxBuffer: 50_000_000,
  })
  return stdout
}

const isThere = async (serverUrl: string, name: string): Promise<boolean> => {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return (await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1
  } finally {
    await client.end()
  }
}

/** Gives the database of this scale in the embedded server, filling it where it is not there yet. */
const filled = async (serverUrl: string, scale: number): Promise<string> => {
  const name = `chapter2_scale_${Math.round(scale * 100)}`
  if (!(await isThere(serverUrl, name))) {
    say(`· filling ${name} …`)
    await script('scripts/scale/seedScale.ts', ['--scale', String(scale)], { DATABASE_URL: '' })
  }
  return urlOf(serverUrl, name)
}

/** What is asked of every lead of a period or of every customer, and what quotes are made from: it must be quick and may grow. */
const mayGrow = [
  'lead sources',
  'segments',
  'builder',
  'blast radius',
  'panel list: components',
  'panel list: rate-card',
]

/** Whether a request is as quick as promised and, but for those that may grow, hardly slower on ten times as much. */
const holds = ({ what, full, tenth }: Compared): boolean =>
  full <= msMax && (mayGrow.some((view) => what.startsWith(view)) || full <= Math.max(tenth * growthMax, noiseMs))

const sayMachine = (): void => {
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
  say(
    `\nMedians, one at a time; ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}, load ${load}.`,
  )
}

const requests = async (serverUrl: string): Promise<void> => {
  const urls = { tenth: await filled(serverUrl, 0.1), full: await filled(serverUrl, 1) }
  say('· measuring both, in turns …')
  const rows = await measureInTurns(urls, process.env.SCALE_ONLY ?? '')
  say('\n| Request | A tenth | 200,000 leads | Growth | |\n|---|---|---|---|---|')
  for (const row of rows)
    say(
      `| ${row.what} | ${row.tenth.toFixed(1)} ms | ${row.full.toFixed(1)} ms | ${(row.full / row.tenth).toFixed(2)} | ${holds(row) ? 'ok' : 'MISSED'} |`,
    )
  sayMachine()
  say(rows.every(holds) ? 'Every promise is kept.' : 'A promise is missed.')
}

const pages = async (serverUrl: string): Promise<void> => {
  const databaseUrl = await filled(serverUrl, 1)
  say('· looking at whole pages …')
  const said = await script('tests/bench/scale/measurePages.ts', [], { DATABASE_URL: databaseUrl })
  const found = JSON.parse(said.trim().split('\n').at(-1) ?? '{}') as Record<
    string,
    { answered: number; shown: number }
  >
  say('\n| Page | First byte | Shown |\n|---|---|---|')
  for (const [what, { answered, shown }] of Object.entries(found))
    say(`| ${what} | ${answered.toFixed(0)} ms | ${shown.toFixed(0)} ms |`)
  sayMachine()
}

const server = await startEmbeddedPostgres({ dataDir: join(projectRoot, process.env.DATA_DIR ?? '.data', 'postgres') })
try {
  await (process.argv.includes('--pages') ? pages(server.url) : requests(server.url))
} finally {
  await server.stop()
}
process.exit(0)
