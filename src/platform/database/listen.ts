import { Client } from 'pg'
import { env } from '../env'
import { logger } from '../logger'

export type Listening = {
  /** Settles when the channel is listened to for the first time. */
  ready: Promise<void>
  stop: () => Promise<void>
}

const firstDelayMs = 100
const delayMaxMs = 5_000

/**
 * Calls `onNotify` with the payload of every NOTIFY on the channel, over a connection of its own that comes back by
 * itself; also calls it with an empty payload after each (re)connect, because something may have been missed.
 */
export const listen = (channel: string, onNotify: (payload: string) => void): Listening => {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let failures = 0
  let markReady = () => {}
  const ready = new Promise<void>((resolve) => {
    markReady = resolve
  })

  const reconnectLater = (lost: Client, err?: Error) => {
    if (stopped || lost !== client) return
    client = undefined
    logger().warn({ channel, err }, 'stopped hearing a channel, connecting again')
    lost.end().catch(() => {})
    timer = setTimeout(connect, Math.min(firstDelayMs * 2 ** failures, delayMaxMs))
    failures += 1
  }

  const connect = async () => {
    const next = new Client({
      connectionString: env().DATABASE_URL,
      application_name: `listen-${channel}`,
      keepAlive: true,
    })
    client = next
    next.on('error', (err) => reconnectLater(next, err))
    next.on('end', () => reconnectLater(next))
    next.on('notification', ({ payload }) => onNotify(payload ?? ''))
    try {
      await next.connect()
      await next.query(`LISTEN ${next.escapeIdentifier(channel)}`)
    } catch (err) {
      reconnectLater(next, err as Error)
      return
    }
    if (stopped) return
    failures = 0
    markReady()
    onNotify('')
  }

  void connect()
  return {
    ready,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
