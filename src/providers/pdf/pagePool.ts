import type { Browser, Page } from 'playwright'
import type { PdfAsset } from './pdfRenderer'

type ResolveAsset = (url: string) => Promise<PdfAsset | null>

export type PooledPage = { page: Page; resolveAsset: ResolveAsset | undefined; uses: number }

/** A page that printed this often is replaced, so that what it gathered in memory goes. */
const USES_MAX = 100

/** Keeps opened pages of one browser for the next render; a page belongs to one render at a time. */
export const pagePool = () => {
  let spare: PooledPage[] = []

  const take = async (browser: Browser): Promise<PooledPage> => {
    spare = spare.filter(({ page }) => !page.isClosed() && page.context().browser() === browser)
    return spare.pop() ?? open(browser)
  }
  const giveBack = async (pooled: PooledPage): Promise<void> => {
    pooled.resolveAsset = undefined
    pooled.uses += 1
    if (pooled.uses < USES_MAX) spare.push(pooled)
    else await discard(pooled)
  }
  return { take, giveBack, discard }
}

const discard = ({ page }: PooledPage): Promise<void> =>
  page
    .context()
    .close()
    .catch(() => undefined)

const open = async (browser: Browser): Promise<PooledPage> => {
  // A printed page needs no script, and text of customers must never become one.
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const page = await context.newPage()
  const pooled: PooledPage = { page, resolveAsset: undefined, uses: 0 }
  await page.route('**/*', async (route) => {
    const asset = (await pooled.resolveAsset?.(route.request().url()).catch(() => null)) ?? null
    await (asset ? route.fulfill(asset) : route.abort()).catch(() => undefined)
  })
  return pooled
}
