import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { apiClient } from '@/scripts/demo/apiClient'
import { signInAs } from '@/scripts/demo/openDemo'
import type { Role } from '@/src/domain/shared/roles'
import { findChromium } from '@/src/providers/pdf/findChromium'
import { chromiumCache } from '@/tests/support/chromiumCache'
import { projectRoot } from '@/tests/support/projectRoot'
import { type Troubles, watchTroubles } from './troubles'
import type { Product } from './withProduct'

export const desktop = { viewport: { width: 1360, height: 860 } }
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

type PageOptions = BrowserContextOptions & { role?: Role }
export type OpenedPage = { page: Page; troubles: Troubles }

const isPanelAlive = (): boolean =>
  !location.pathname.startsWith('/admin') ||
  [...document.querySelectorAll('a, button')].some((node) =>
    Object.keys(node).some((key) => key.startsWith('__reactProps$')),
  )

/** Opens pages of the panel only when the browser has given them life: what is pressed before that is lost on a busy machine. */
const waitingForPanel = (page: Page): Page => {
  const goto = page.goto.bind(page)
  page.goto = async (...asked) => {
    const answer = await goto(...asked)
    await page.waitForFunction(isPanelAlive, undefined, { timeout: 60_000 })
    return answer
  }
  return page
}

/** Gives the suite that calls it a browser; `open` gives a page of its own, signed in where a role is named. */
export const withBrowser = (product: Product) => {
  let browser: Browser | undefined
  const sessions = new Map<Role, Promise<string>>()
  const sessionOf = (role: Role): Promise<string> => {
    const known = sessions.get(role) ?? signInAs(apiClient({ url: product.url }), role).then(({ token }) => token ?? '')
    sessions.set(role, known)
    return known
  }
  beforeAll(async () => {
    const { executablePath, args, env } = await findChromium({ cacheDir: chromiumCache })
    // Containers have little shared memory, and a picture of a whole page needs much.
    browser = await chromium.launch({ executablePath, args: [...args, '--disable-dev-shm-usage'], env })
  }, 60_000)
  afterAll(() => browser?.close())

  const open = async ({ role, ...options }: PageOptions = {}): Promise<OpenedPage> => {
    if (!browser) throw new Error('The browser runs only while the tests do.')
    const context = await browser.newContext({ ...desktop, baseURL: product.url, ...options })
    if (role) await context.addCookies([{ name: 'payload-token', value: await sessionOf(role), url: product.url }])
    const page = waitingForPanel(await context.newPage())
    return { page, troubles: watchTroubles(page) }
  }
  return { open }
}

/** Keeps a picture of the page for people to look at, under `.data/screenshots`; of what is in sight only, where `whole` would resize the window and end a drag. */
export const keepScreenshot = async (page: Page, name: string, { whole = true } = {}): Promise<void> => {
  const path = join(projectRoot, '.data', 'screenshots', `${name}.jpg`)
  await mkdir(dirname(path), { recursive: true })
  // A busy machine cannot always picture a page at once, nor a whole long one; its top is enough to look at then.
  let refusal: unknown
  for (const fullPage of [whole, whole, false, false]) {
    try {
      await page.screenshot({ path, fullPage, type: 'jpeg', quality: 80 })
      return
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}
