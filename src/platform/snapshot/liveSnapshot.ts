import { listen } from '../database/listen'
import { logger } from '../logger'

export type LiveSnapshot<Data> = {
  /** What was read last; undefined until it was read once. */
  peek: () => Data | undefined
  /** What was read last, reading it first where nothing was; throws when that fails. */
  current: () => Promise<Data>
  stop: () => Promise<void>
}

const retryMs = 1_000

/** Clocks are set and machines sleep: how long is left is reckoned anew this often. */
const waitMaxMs = 60_000

/** A timer may ring a moment early. */
const graceMs = 20

/**
 * Keeps what `load` reads in memory and reads it anew at every NOTIFY on the channel (and whenever the channel was out
 * of hearing) and when what was read is good no longer; notices that arrive while it is being read lead to one more
 * reading.
 */
export const liveSnapshot = <Data>({
  channel,
  load,
  goodUntil,
  clock = Date.now,
}: {
  channel: string
  load: () => Promise<Data>
  goodUntil?: (data: Data) => Date
  clock?: () => number
}): LiveSnapshot<Data> => {
  let data: Data | undefined
  let reading: Promise<Data> | undefined
  let isStale = false
  let isStopped = false
  let retry: NodeJS.Timeout | undefined
  let expiry: NodeJS.Timeout | undefined

  const expire = (): void => {
    clearTimeout(expiry)
    if (isStopped || !goodUntil || data === undefined) return
    const until = goodUntil(data).getTime()
    const waitMs = Math.min(Math.max(until - clock(), 0) + graceMs, waitMaxMs)
    expiry = setTimeout(() => (clock() < until ? expire() : renewOrRetry()), waitMs).unref()
  }

  const read = async (): Promise<Data> => {
    try {
      let fresh: Data
      do {
        isStale = false
        fresh = await load()
        data = fresh
        expire()
      } while (isStale && !isStopped)
      return fresh
    } finally {
      reading = undefined
    }
  }

  const renew = (): Promise<Data> => {
    isStale = true
    reading ??= read()
    return reading
  }

  const renewOrRetry = (): void => {
    if (isStopped) return
    clearTimeout(retry)
    renew().catch((err: unknown) => {
      if (isStopped) return
      logger().warn({ err, channel }, 'could not read a snapshot, trying again')
      retry = setTimeout(renewOrRetry, retryMs).unref()
    })
  }

  const hearing = listen(channel, renewOrRetry)
  return {
    peek: () => data,
    current: async () => data ?? reading ?? renew(),
    stop: async () => {
      isStopped = true
      clearTimeout(retry)
      clearTimeout(expiry)
      await hearing.stop()
      await reading?.catch(() => undefined)
    },
  }
}
