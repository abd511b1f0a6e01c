import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findLivingServer } from '@/src/platform/postgres/livingServer'
import { freePorts } from './support/freePorts'
import { launchProduct, makeDataDir, type RunningProduct } from './support/product'

let settings: Record<string, string> & { PORT: string }
let running: RunningProduct | undefined

const cluster = () => join(settings.DATA_DIR ?? '', 'postgres', 'cluster')
const start = async (): Promise<RunningProduct> => {
  running = await launchProduct({ script: 'scripts/start.mjs', settings })
  return running
}
const groupOf = ({ process: { pid } }: RunningProduct): number => -(pid ?? Number.NaN)
const answers = async (path: string): Promise<number> =>
  (await fetch(`http://localhost:${settings.PORT}${path}`)).status

/** When PostgreSQL was asked to stop, by its own log. */
const askedToStopAt = async (): Promise<number> => {
  const log = await readFile(join(settings.DATA_DIR ?? '', 'postgres', 'server.log'), 'utf8')
  const asked = log.split('\n').filter((line) => line.includes('received fast shutdown request'))
  return Date.parse(
    asked
      .at(-1)
      ?.replace(/ UTC.*$/, 'Z')
      .replace(' ', 'T') ?? '',
  )
}

/** When a line of the product's own log was written. */
const saidAt = (said: string, message: string): number => {
  const line = said.split('\n').findLast((each) => each.startsWith('{') && each.includes(`"msg":"${message}"`))
  return Date.parse((JSON.parse(line ?? '{}') as { time?: string }).time ?? '')
}

beforeAll(async () => {
  const dataDir = await makeDataDir()
  const [port] = await freePorts(2)
  settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    MEDIA_DIR: join(dataDir, 'media'),
    DEMO_DATA: 'false',
    LOG_LEVEL: 'info',
  }
})

afterAll(async () => {
  await running?.stop()
  await rm(settings.DATA_DIR ?? '', { recursive: true, force: true })
})

describe('npm start', () => {
  it('starts on nothing, stops on Ctrl-C with PostgreSQL last, starts again at once, and after a kill -9', async () => {
    const first = await start()
    expect(await answers('/ready')).toBe(200)
    expect(await answers('/admin/login')).toBe(200)

    process.kill(groupOf(first), 'SIGINT')
    expect(await first.ended).toBe(0)
    expect(await findLivingServer(cluster())).toBeNull()
    expect(await askedToStopAt()).toBeGreaterThanOrEqual(saidAt(first.said(), 'worker stopped'))
    expect(first.said().match(/"level":"(error|fatal)".*/g)).toBeNull()

    const second = await start()
    // About 5 s on a quiet machine; the tests beside this one take their share.
    expect(second.readyMs).toBeLessThan(15_000)

    process.kill(groupOf(second), 'SIGKILL')
    await second.ended
    const third = await start()
    expect(await answers('/ready')).toBe(200)
    await third.stop()
    expect(await third.ended).toBe(0)
    expect(await findLivingServer(cluster())).toBeNull()
  })
})
