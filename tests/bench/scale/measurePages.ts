import { type BrowserContext, chromium } from 'playwright'
import { openInstallation } from '@/src/installation'
import { env } from '@/src/platform/env'
import { findChromium } from '@/src/providers/pdf/findChromium'
import { medianOf } from '@/tests/bench/rounds'
import { signIn } from '@/tests/bench/signIn'
import { startProduct } from '@/tests/bench/world'
import { chromiumCache } from '@/tests/support/chromiumCache'
import { type BenchCaller, benchCallers } from './callers'
import { findKnown } from './known'
import { type PanelPage, panelPages } from './pages'

const looks = 5
const patienceMs = 60_000

type Times = { answered: number; shown: number }

/** Opens a page in a tab of its own, with what the browser has kept: until the first byte, and until a person can read it. */
const look = async (context: BrowserContext, { path, shows }: PanelPage): Promise<Times> => {
  const page = await context.newPage()
  try {
    const startedAt = performance.now()
    await page.goto(path, { waitUntil: 'commit', timeout: patienceMs })
    await page.locator(shows).first().waitFor({ timeout: patienceMs })
    const shown = performance.now() - startedAt
    const answered = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation')
      return entry instanceof PerformanceNavigationTiming ? entry.responseStart : Number.NaN
    })
    return { answered, shown }
  } finally {
    await page.close()
  }
}

const { payload, close } = await openInstallation()
const known = await findKnown({ payload })
const callers: BenchCaller[] = (await benchCallers(payload)).filter(({ name }) => name !== 'newcomer')
await close()

const product = await startProduct({ url: env().DATABASE_URL ?? '', close: async () => undefined }, 'web')
const { executablePath, args, env: browserEnv } = await findChromium({ cacheDir: chromiumCache })
const browser = await chromium.launch({
  executablePath,
  args: [...args, '--disable-dev-shm-usage'],
  env: browserEnv,
})
const figures: Record<string, Times> = {}
try {
  for (const { name, ...login } of callers) {
    const token = (await signIn(product.url, login)).replace('JWT ', '')
    const context = await browser.newContext({ baseURL: product.url, viewport: { width: 1360, height: 860 } })
    await context.addCookies([{ name: 'payload-token', value: token, url: product.url }])
    for (const page of panelPages(known)) {
      const foreign = name !== 'manager' && ['lead workspace', 'customer profile'].includes(page.what)
      // What belongs to somebody else is not shown to sales.
      if (foreign) continue
      await look(context, page)
      const seen: Times[] = []
      for (let made = 0; made < looks; made += 1) seen.push(await look(context, page))
      figures[`${page.what} (${name})`] = {
        answered: medianOf(seen.map(({ answered }) => answered)),
        shown: medianOf(seen.map(({ shown }) => shown)),
      }
    }
    await context.close()
  }
} finally {
  await browser.close()
  await product.stop()
}
process.stdout.write(`\n${JSON.stringify(figures)}\n`)
process.exit(0)
