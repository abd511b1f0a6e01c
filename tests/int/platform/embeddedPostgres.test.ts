import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'
import { projectRoot } from '@/tests/support/projectRoot'

const settings = { shared_buffers: '16MB', max_connections: '20' }
const holder = join(projectRoot, 'tests/support/holdEmbeddedPostgres.ts')

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string
  let processes: ChildProcess[]

  const start = () => startEmbeddedPostgres({ dataDir, settings })
  const pidOfServer = async () =>
    Number((await readFile(join(dataDir, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0])
  const served = () =>
    stat(join(dataDir, 'cluster/postmaster.pid')).then(
      () => true,
      () => false,
    )
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

  /** Another process that starts the server and keeps it until it is told to stop or killed. */
  const hold = async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', holder, dataDir], {
      cwd: projectRoot,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    processes.push(child)
    const lines = createInterface({ input: child.stdout })
    const { value } = await lines[Symbol.asyncIterator]().next()
    return { child, url: String(value) }
  }

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'embedded-postgres-'))
    await chmod(dataDir, 0o755)
    processes = []
  })
  afterEach(async () => {
    for (const child of processes) child.kill('SIGKILL')
    await (await start()).stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('starts, keeps its password to its owner, stops, and finds its data again', async () => {
    const first = await start()
    expect(first.startedHere).toBe(true)
    expect((await stat(join(dataDir, 'connection.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(dataDir, 'cluster'))).mode & 0o777).toBe(0o700)
    await query(first.url, 'create table kept (id int)')
    expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query(first.url, 'show fsync')).toEqual([{ fsync: 'on' }])
    const guessed = new URL(first.url)
    guessed.password = 'guessed'
    await expect(query(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    await first.stop()
    expect(await served()).toBe(false)

    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'select * from kept')).toEqual([])
    await second.stop()
  })

  it('is shared by a second process, which leaves it running', async () => {
    const { child, url } = await hold()
    const second = await start()
    expect(second).toMatchObject({ url, startedHere: false })
    await second.stop()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])

    const gone = ended(child)
    child.kill('SIGINT')
    await gone
    expect(await served()).toBe(false)
  })

  it('outlives the first process while a second one uses it', async () => {
    const { child, url } = await hold()
    const second = await start()
    const gone = ended(child)
    child.kill('SIGINT')
    await gone
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(second.url).toBe(url)
    await second.stop()
    expect(await served()).toBe(false)
  })

  it('is taken over from a killed process, and stopped by the one that took it over', async () => {
    const { child, url } = await hold()
    const gone = ended(child)
    child.kill('SIGKILL')
    await gone
    const next = await start()
    expect(next).toMatchObject({ url, startedHere: false })
    await next.stop()
    expect(await served()).toBe(false)
  })

  it('comes back with every committed row after it and its process were killed', async () => {
    const { child, url } = await hold()
    await query(url, 'create table acknowledged as select 1 as id')
    const gone = ended(child)
    child.kill('SIGKILL')
    process.kill(await pidOfServer(), 'SIGKILL')
    await gone
    const next = await start()
    expect(await query(next.url, 'select id from acknowledged')).toEqual([{ id: 1 }])
    await next.stop()
  })

  it('starts although its pid file names some other living program', async () => {
    await (await start()).stop()
    const lines = [process.pid, join(dataDir, 'cluster'), 1, 5432, '', '127.0.0.1', '1 1', 'ready', '']
    await writeFile(join(dataDir, 'cluster/postmaster.pid'), lines.join('\n'))
    const next = await start()
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await next.stop()
  })

  it('is started again for a living process when it is killed', async () => {
    const running = await start()
    const before = await pidOfServer()
    process.kill(before, 'SIGKILL')
    const answer = async (): Promise<unknown[]> => query(running.url, 'select 1 as one').catch(answer)
    expect(await answer()).toEqual([{ one: 1 }])
    expect(await pidOfServer()).not.toBe(before)
    await running.stop()
  })

  it('begins anew when the making of the cluster was broken off', async () => {
    const half = join(dataDir, 'cluster.new')
    await writeFile(half, 'half')
    const running = await start()
    expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await running.stop()
  })

  it('is started once by three that start together', async () => {
    const started = await Promise.all([start(), start(), start()])
    expect(started.filter(({ startedHere }) => startedHere)).toHaveLength(1)
    expect(new Set(started.map(({ url }) => url)).size).toBe(1)
    await Promise.all(started.map(({ stop }) => stop()))
    expect(await served()).toBe(false)
  })
})
