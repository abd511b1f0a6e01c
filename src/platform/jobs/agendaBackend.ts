import { Agenda, type AgendaBackend, type Job, type NotificationChannel } from 'agenda'
import { logger } from '../logger'
import type { JobBackend, StartJobBackend } from './jobBackend'
import type { JobTimings } from './timings'

export const jobName = 'delivery'

type JobData = { key: string }

/** What differs between the two databases Agenda keeps jobs in. */
export type AgendaStore = Pick<JobBackend, 'name' | 'waiting' | 'prune' | 'ping'> & {
  backend: AgendaBackend
  channel: NotificationChannel
  /** Tells whether saving failed because a job of that key waits already. */
  isDuplicate: (error: unknown) => boolean
  close: () => Promise<void>
}

const savesAtOnce = 4
const settleStepMs = 10

/** Agenda fills its free places only when polled or notified, not when a job ends: that would be a pause per batch. */
const refill = (agenda: Agenda) => {
  const { jobProcessor } = agenda as unknown as { jobProcessor?: { process: () => Promise<void> } }
  void jobProcessor?.process()
}

/** Jobs' state is ours to keep: Agenda's three extra notifications a job are not sent. */
const withoutStates = (channel: NotificationChannel): NotificationChannel =>
  Object.assign(channel, { publishState: undefined, subscribeState: undefined })

/** Makes a job backend of Agenda over one of its stores, with the settings that were found to hold. */
export const agendaBackend = (store: AgendaStore, { pollMs, leaseMs }: JobTimings): JobBackend => {
  const channel = withoutStates(store.channel)
  const agenda = new Agenda({
    backend: store.backend,
    notificationChannel: channel,
    processEvery: pollMs,
    defaultLockLifetime: leaseMs,
  })
  let running = 0

  const watch = (err: unknown) => logger().warn({ queue: store.name, err }, 'the queue had a fault')
  channel.on('error', watch)
  agenda.on('error', watch)
  agenda.on('complete', () => {
    running -= 1
    setImmediate(() => refill(agenda))
  })

  const save = async ({ key, at }: { key: string; at: Date }) => {
    try {
      await agenda.create<JobData>(jobName, { key }).schedule(at).save()
    } catch (error) {
      if (!store.isDuplicate(error)) throw error
    }
  }

  const define = ({ concurrency, run }: StartJobBackend) => {
    const processJob = async (job: Job<JobData>) => {
      running += 1
      const alive = setInterval(() => void job.touch().catch(watch), leaseMs / 3)
      try {
        await run(job.attrs.data.key)
      } finally {
        clearInterval(alive)
      }
      // Removed here, not by removeOnComplete, so that `complete` means the job is over in every respect.
      await job.remove()
    }
    agenda.define<JobData>(jobName, processJob, {
      concurrency,
      lockLimit: concurrency,
      lockLifetime: leaseMs,
      backoff: () => pollMs * 5,
    })
    agenda.maxConcurrency(concurrency)
    agenda.lockLimit(concurrency)
  }

  const waitForRunning = async (timeoutMs: number): Promise<number> => {
    const deadline = Date.now() + timeoutMs
    while (running > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, settleStepMs))
    return running
  }

  return {
    name: store.name,
    waiting: store.waiting,
    prune: store.prune,
    ping: store.ping,
    enqueue: async (jobs) => {
      const left = [...jobs]
      const saver = async () => {
        for (let job = left.shift(); job; job = left.shift()) await save(job)
      }
      await Promise.all(Array.from({ length: savesAtOnce }, saver))
    },
    start: async (args) => {
      define(args)
      await agenda.start()
    },
    stop: async ({ timeoutMs }) => {
      await agenda.stop(false)
      const unfinished = await waitForRunning(timeoutMs)
      await store.close()
      return { unfinished }
    },
  }
}
