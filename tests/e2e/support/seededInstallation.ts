import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { connectedTo } from '@/tests/support/connectedTo'
import { urlOf } from '@/tests/support/migrateTemplate'
import { projectRoot } from '@/tests/support/projectRoot'
import { freePorts } from './freePorts'
import { launchProduct, makeDataDir } from './product'

type Server = { serverUrl: string; template: string }

const shelf = join(projectRoot, '.data', 'test', 'e2e')

/** What the demo data depends on: the build that makes it, and the schema it is in. */
const nameOf = async (template: string): Promise<string> => {
  const build = await readFile(join(projectRoot, 'dist', 'inputs.sha256'), 'utf8')
  const made = createHash('sha256').update(build).update(template).update('passwords hashed quickly')
  return `seeded_${made.digest('hex').slice(0, 16)}`
}

/** Lets the product itself make the demo data in an empty database, once for every build. */
const seed = async (client: Client, { serverUrl, template }: Server, name: string): Promise<void> => {
  const half = `seeding_${randomBytes(6).toString('hex')}`
  const dataDir = await makeDataDir()
  const media = join(shelf, half)
  await mkdir(media, { recursive: true })
  await client.query(`create database ${half} template ${template}`)
  try {
    const [port] = await freePorts(2)
    const product = await launchProduct({
      script: 'dist/main.mjs',
      hashesQuickly: true,
      settings: {
        PORT: String(port),
        DATA_DIR: dataDir,
        MEDIA_DIR: media,
        DATABASE_URL: urlOf(serverUrl, half),
        DEMO_DATA: 'true',
        LOG_LEVEL: 'warn',
      },
    })
    await product.stop()
    await rm(join(shelf, name), { recursive: true, force: true })
    await rename(media, join(shelf, name))
    await client.query(`alter database ${half} rename to ${name}`)
  } catch (error) {
    await client.query(`drop database if exists ${half} with (force)`)
    throw error
  } finally {
    await rm(media, { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
}

const dropOthers = async (client: Client, name: string): Promise<void> => {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^seed(ed|ing)_' and datname <> $1`,
    [name],
  )
  for (const { datname } of rows) {
    await client.query(`drop database if exists ${datname} with (force)`)
    await rm(join(shelf, datname), { recursive: true, force: true })
  }
}

/** Gives a database with the demo's data, which is made once for every build, and fills a folder with its pictures; returns the folder they are kept in. */
export const cloneSeeded = async (
  { serverUrl, template }: Server,
  { database, media }: { database: string; media: string },
): Promise<string> => {
  const name = await nameOf(template)
  await connectedTo(serverUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('chapter2 seeded installation'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      await dropOthers(client, name)
      await seed(client, { serverUrl, template }, name)
    }
    await client.query(`create database ${database} template ${name}`)
    await cp(join(shelf, name), media, { recursive: true })
  })
  return join(shelf, name)
}

/** Drops a clone. */
export const dropClone = (serverUrl: string, database: string): Promise<unknown> =>
  connectedTo(serverUrl, (client) => client.query(`drop database if exists ${database} with (force)`))
