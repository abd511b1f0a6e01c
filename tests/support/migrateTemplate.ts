import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Client } from 'pg'
import { bundle } from '@/tests/support/bundle'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const migrations = join(root, 'src/migrations')
const builder = join(root, 'tests/support/buildTemplate.ts')

/**
 * Makes sure of a database that holds the newest schema and nothing else, and answers its name. It is built anew only
 * when a migration changed; older templates are dropped.
 */
export const migrateTemplate = async (client: Client, serverUrl: string): Promise<string> => {
  const template = `template_${await hashOfIngredients()}`
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^template_[0-9a-f]'`,
  )
  if (rows.some(({ datname }) => datname === template)) return template

  const half = `building_${randomUUID().replaceAll('-', '')}`
  await client.query(`create database ${half}`)
  try {
    await buildInOwnProcess(urlOf(serverUrl, half))
    await client.query(`alter database ${half} rename to ${template}`)
  } catch (error) {
    await client.query(`drop database if exists ${half} with (force)`)
    throw error
  }
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  return template
}

/** The URL of another database of the same server. */
export const urlOf = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** Payload is heavy and keeps its connections: it gets a process of its own that ends. */
const buildInOwnProcess = async (url: string): Promise<void> => {
  const outdir = join(root, '.data', 'test', `bundled-${process.pid}-template`)
  try {
    await run(process.execPath, await bundle('tests/support/buildTemplate.ts', outdir), {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', DATABASE_URL: url },
      maxBuffer: 50_000_000,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`The template database could not be built:\n${stdout}\n${stderr}`, { cause: error })
  } finally {
    await rm(outdir, { recursive: true, force: true })
  }
}

/** What a fresh database is made of: the migrations, and the message templates every installation gets. */
const ingredients = [
  { folder: migrations, isOne: (name: string) => name.endsWith('.ts') },
  { folder: join(root, 'src/domain/shared'), isOne: (name: string) => /^templates[A-Z]/.test(name) },
]

const hashOfIngredients = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(builder))
  for (const { folder, isOne } of ingredients) {
    const names = (await readdir(folder)).filter(isOne).sort()
    for (const name of names) hash.update(`\0${name}\0`).update(await readFile(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
