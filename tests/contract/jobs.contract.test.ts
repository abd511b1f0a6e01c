import { afterEach, describe, expect, it } from '@jest/globals'
import { overrideSettings } from '@/src/platform/env'
import type { JobBackend } from '@/src/platform/jobs/jobBackend'
import { openJobBackend } from '@/src/platform/jobs/openJobBackend'
import { eventually } from '@/tests/support/eventually'
import { quickTimings } from '@/tests/support/quickTimings'
import { testSettings } from '@/tests/support/testPayload'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

type Settings = Parameters<typeof overrideSettings>[0]

/** What every job backend must do, whatever it keeps its jobs in. */
const describeJobBackend = (name: string, settingsOf: () => Settings) => {
  describe(`jobs in ${name}`, () => {
    const opened: JobBackend[] = []
    const open = async () => {
      overrideSettings({ ...testSettings, ...settingsOf() })
      const backend = await openJobBackend(quickTimings)
      opened.push(backend)
      return backend
    }
    const key = (what: string) => `${what}-${process.pid}-${expect.getState().currentTestName}`
    const now = () => new Date()

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((backend) => backend.stop({ timeoutMs: 5_000 })))
    })

    it('run, and are gone then', async () => {
      const backend = await open()
      const ran: string[] = []
      await backend.start({ concurrency: 2, run: async (each) => void ran.push(each) })
      await backend.enqueue([
        { key: key('one'), at: now() },
        { key: key('two'), at: now() },
      ])
      await eventually(() => ran.length === 2)
      expect(ran.sort()).toEqual([key('one'), key('two')])
      await eventually(async () => (await backend.waiting()) === 0)
    })

    it('wait once under one key, also when asked for at the same time by several', async () => {
      const [first, second] = [await open(), await open()]
      const job = { key: key('same'), at: now() }
      await Promise.all([first, second, first, second].map((backend) => backend.enqueue([job, job])))
      expect(await first.waiting()).toBe(1)
      const ran: string[] = []
      await first.start({ concurrency: 2, run: async (each) => void ran.push(each) })
      await eventually(async () => (await first.waiting()) === 0 && ran.length > 0)
      expect(ran).toEqual([job.key])
    })

    it('can be asked for again while they run', async () => {
      const backend = await open()
      const job = { key: key('again'), at: now() }
      const ran: string[] = []
      const run = async (each: string) => {
        ran.push(each)
        if (ran.length === 1) await backend.enqueue([{ ...job, at: now() }])
      }
      await backend.start({ concurrency: 1, run })
      await backend.enqueue([job])
      await eventually(() => ran.length === 2)
    })

    it('do not start before their time', async () => {
      const backend = await open()
      const due = Date.now() + 700
      const startedAt: number[] = []
      await backend.start({ concurrency: 1, run: async () => void startedAt.push(Date.now()) })
      await backend.enqueue([{ key: key('later'), at: new Date(due) }])
      await eventually(() => startedAt.length === 1)
      expect(startedAt[0]).toBeGreaterThanOrEqual(due)
    })

    it('never run more at once than they may', async () => {
      const backend = await open()
      let running = 0
      let most = 0
      let done = 0
      const run = async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        done += 1
      }
      await backend.start({ concurrency: 3, run })
      await backend.enqueue(Array.from({ length: 30 }, (_, at) => ({ key: key(String(at)), at: now() })))
      await eventually(() => done === 30)
      expect(most).toBeLessThanOrEqual(3)
    })

    it('are shared by two workers, each run by one', async () => {
      const ran: string[] = []
      for (const backend of [await open(), await open()])
        await backend.start({ concurrency: 2, run: async (each) => void ran.push(each) })
      const jobs = Array.from({ length: 40 }, (_, at) => ({ key: key(String(at)), at: now() }))
      await opened[0]?.enqueue(jobs)
      await eventually(() => ran.length >= jobs.length)
      expect(ran.sort()).toEqual(jobs.map((job) => job.key).sort())
    })

    it('are handed out again when their worker lost them', async () => {
      const [dying, living] = [await open(), await open()]
      let taken = false
      let release = () => {}
      const hang = new Promise<void>((resolve) => {
        release = resolve
      })
      const run = () => {
        taken = true
        return hang
      }
      await dying.start({ concurrency: 1, run })
      await dying.enqueue([{ key: key('lost'), at: now() }])
      await eventually(() => taken)
      // It gives up waiting and closes, so that nobody keeps the lock alive any more.
      expect(await dying.stop({ timeoutMs: 1 })).toEqual({ unfinished: 1 })
      opened.splice(opened.indexOf(dying), 1)
      const ran: string[] = []
      await living.start({ concurrency: 1, run: async (each) => void ran.push(each) })
      await eventually(() => ran.length === 1)
      release()
    })

    it('that run are waited for by a stop', async () => {
      const backend = await open()
      let begun = false
      let release = () => {}
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      const run = () => {
        begun = true
        return gate
      }
      await backend.start({ concurrency: 1, run })
      await backend.enqueue([{ key: key('slow'), at: now() }])
      await eventually(() => begun)
      const stopped = backend.stop({ timeoutMs: 5_000 })
      opened.splice(0)
      release()
      expect(await stopped).toEqual({ unfinished: 0 })
    })

    it('that end in an error are tried again', async () => {
      const backend = await open()
      let tries = 0
      const run = async () => {
        tries += 1
        if (tries === 1) throw new Error('the database was away')
      }
      await backend.start({ concurrency: 1, run })
      await backend.enqueue([{ key: key('failing'), at: now() }])
      await eventually(() => tries === 2)
    })

    it('can be reached, and leave nothing to prune when all went well', async () => {
      const backend = await open()
      await expect(backend.ping()).resolves.toBeUndefined()
      expect(await backend.prune()).toBe(0)
    })
  })
}

const database = withTestDatabase()
describeJobBackend('PostgreSQL', () => ({ DATABASE_URL: database.url, JOBS_MONGODB_URL: '' }))

const mongoUrl = process.env.JOBS_MONGODB_URL
if (mongoUrl) describeJobBackend('MongoDB', () => ({ DATABASE_URL: database.url, JOBS_MONGODB_URL: mongoUrl }))
