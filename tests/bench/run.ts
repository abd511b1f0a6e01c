import { execFile } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'
import { builderBench } from '@/tests/bench/builder.bench'
import { leadsBench } from '@/tests/bench/leads.bench'
import { memoryBench } from '@/tests/bench/memory.bench'
import { pdfBench } from '@/tests/bench/pdf.bench'
import { pricingBench } from '@/tests/bench/pricing.bench'
import type { Running } from '@/tests/bench/processes'
import { holds, type Row, tableOf } from '@/tests/bench/table'
import { toursBench } from '@/tests/bench/tours.bench'
import { webhookBench } from '@/tests/bench/webhook.bench'
import { type Database, openDatabase, startExpress, startNext, startProduct, stripeSecret } from '@/tests/bench/world'
import { projectRoot } from '@/tests/support/projectRoot'

const say = (line: string) => process.stdout.write(`${line}\n`)

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`

/** Runs `work` beside started processes and ends them, the last started first. */
const beside = async <Result>(starts: (() => Promise<Running>)[], work: (running: Running[]) => Promise<Result>) => {
  const running: Running[] = []
  try {
    for (const start of starts) running.push(await start())
    return await work(running)
  } finally {
    for (const each of running.reverse()) await each.stop()
  }
}

/** Names of what is to be measured, such as `npm run bench -- leads pdf`; everything when none is given. */
const wanted = process.argv.slice(2)
const wants = (...names: string[]): boolean => wanted.length === 0 || names.some((name) => wanted.includes(name))

const notMeasured: string[] = []

/** A row that cannot be measured is told and left out: the others are still worth having. */
const measured = async (name: string, work: () => Promise<Row[]>): Promise<Row[]> => {
  if (!wants(name)) return []
  say(`· ${name} …`)
  try {
    return await work()
  } catch (error) {
    notMeasured.push(name)
    say(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

const ratesOf = (database: Database): Promise<Row[]> =>
  beside([() => startProduct(database, 'web'), () => startNext(database)], async ([ours, peer]) => {
    const product = ours?.url ?? ''
    const next = peer?.url ?? ''
    const list = `${product}/public/v1/tours?limit=12`
    return beside([() => startExpress(database, list)], async ([bare]) => {
      const express = bare?.url ?? ''
      return [
        ...(await measured('tours', () => toursBench({ product, next, express }))),
        ...(await measured('webhook', () => webhookBench({ product, express, secret: stripeSecret }))),
        ...(await measured('leads', () => leadsBench({ product, next, databaseUrl: database.url }))),
      ]
    })
  })

const quietOf = (database: Database): Promise<Row[]> =>
  beside([() => startProduct(database, 'all')], async ([product]) =>
    product
      ? [
          ...(await measured('memory', () => memoryBench(product))),
          ...(await measured('pdf', () => pdfBench({ product: product.url }))),
          ...(await measured('builder', () => builderBench({ product: product.url, databaseUrl: database.url }))),
        ]
      : [],
  )

/** Measures the built product beside its named peers, all in one run, and prints the ratios: it informs and fails nothing. */
const run = async (): Promise<void> => {
  const needsBuild = wants('tours', 'webhook', 'leads', 'memory', 'pdf', 'builder')
  if (needsBuild) say('· building …')
  if (needsBuild)
    await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: projectRoot, maxBuffer: 50_000_000 })
  const database = await openDatabase()
  say(machine())
  try {
    const quiet = wants('memory', 'pdf', 'builder') ? await quietOf(database) : []
    const rates = wants('tours', 'webhook', 'leads') ? await ratesOf(database) : []
    const rows = [...rates, ...quiet, ...(await measured('pricing', () => pricingBench(database.url)))]
    say(`\n${tableOf(rows)}\n`)
    say(`${machine()}. Rates by 16 connections, median of three rounds in alternating order.`)
    say(
      notMeasured.length > 0
        ? `Not measured: ${notMeasured.join(', ')}.`
        : rows.every(holds)
          ? 'Every promise is kept.'
          : 'A promise is missed.',
    )
  } finally {
    await database.close()
  }
}

await run().catch((error: unknown) => say(`✗ ${error instanceof Error ? error.stack : String(error)}`))
process.exit(0)
