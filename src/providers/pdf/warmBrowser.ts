import type { Browser } from 'playwright'
import { type ChromiumLaunch, findChromium } from './findChromium'

const LAUNCH_PATIENCE_MS = 20_000

export type WarmBrowser = {
  /** The running browser, launched if there is none or the last one died. */
  get: () => Promise<Browser>
  /** Says that nobody uses it now; it ends after the idle time unless it is asked for again. */
  rest: () => void
  /** Ends it for good. */
  stop: () => Promise<void>
}

/** Keeps one browser warm between uses, and none after `idleMs` without. */
export const warmBrowser = ({
  find,
  idleMs,
}: {
  find: Parameters<typeof findChromium>[0]
  idleMs: number
}): WarmBrowser => {
  let browser: Promise<Browser> | undefined
  let idle: NodeJS.Timeout | undefined
  let stopped = false

  const launched = () => {
    const launching = findChromium(find).then(launch)
    const forget = () => {
      if (browser === launching) browser = undefined
    }
    launching.then((running) => running.on('disconnected', forget), forget)
    return launching
  }
  const close = async () => {
    clearTimeout(idle)
    const running = browser
    browser = undefined
    await running?.then((it) => it.close()).catch(() => undefined)
  }
  return {
    get: async () => {
      if (stopped) throw new Error('The renderer is stopped.')
      clearTimeout(idle)
      browser ??= launched()
      return browser
    },
    rest: () => {
      clearTimeout(idle)
      idle = setTimeout(() => void close(), idleMs).unref()
    },
    stop: () => {
      stopped = true
      return close()
    },
  }
}

const launch = async ({ executablePath, args, env }: ChromiumLaunch): Promise<Browser> => {
  // Loaded at the first use only: a process that never prints does not carry it.
  const { chromium } = await import('playwright')
  return chromium.launch({
    executablePath,
    env,
    // Beside our interception of every request: no name can even be looked up.
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND'],
    timeout: LAUNCH_PATIENCE_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
