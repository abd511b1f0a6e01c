import { logger } from '../logger'

export type PollLoop = {
  /** Makes the next round start at once. */
  wake: () => void
  /** Ends the loop when the round that is running is over. */
  stop: () => Promise<void>
}

type PollLoopArgs = {
  name: string
  everyMs: number
  /** Answers true when there is more to do right away. */
  round: () => Promise<boolean>
}

/** Runs rounds one after another: at once while there is more or someone wakes it, else every so often; survives faults. */
export const pollLoop = ({ name, everyMs, round }: PollLoopArgs): PollLoop => {
  let stopped = false
  let woken = false
  let endPause = () => {}

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs)
      endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const tryRound = async (): Promise<boolean> => {
    try {
      return await round()
    } catch (err) {
      logger().error({ loop: name, err }, 'fault')
      // A fault that lasts, such as a database that is down, must not spin.
      woken = false
      return false
    }
  }

  const run = async () => {
    while (!stopped) {
      woken = false
      const more = await tryRound()
      if (!more && !woken && !stopped) await pause()
    }
  }

  const running = run()
  const wake = () => {
    woken = true
    endPause()
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      endPause()
      await running
    },
  }
}
