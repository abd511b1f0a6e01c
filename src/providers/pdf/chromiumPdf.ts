import type { Page } from 'playwright'
import { ProviderFailure } from '@/src/providers/shared/providerFailure'
import { pagePool } from './pagePool'
import type { PdfDocument, PdfRenderer } from './pdfRenderer'
import { slots } from './slots'
import { warmBrowser } from './warmBrowser'

export type ChromiumPdfOptions = {
  /** Where a packed browser is unpacked. */
  cacheDir: string
  chromiumPath?: string
  /** Documents rendered at one time; others wait. */
  pagesMax?: number
  /** From the moment a document gets its page. */
  timeoutMs?: number
  /** The browser ends after this long without a render. */
  idleMs?: number
}

/** Renders by one warm Chromium: `playwright`, no network, no scripts, launched again after a crash. */
export const createChromiumPdf = ({
  cacheDir,
  chromiumPath,
  pagesMax = 2,
  timeoutMs = 30_000,
  idleMs = 300_000,
}: ChromiumPdfOptions): PdfRenderer => {
  const browser = warmBrowser({ find: { cacheDir, chromiumPath }, idleMs })
  const pages = pagePool()
  const { withSlot, inUse } = slots(pagesMax)

  const renderOnce = async (document: PdfDocument): Promise<Buffer> => {
    const running = await browser.get().catch((error: Error) => {
      throw failure('browser-unavailable', error.message)
    })
    const pooled = await pages.take(running)
    pooled.resolveAsset = document.resolveAsset
    try {
      const pdf = await withTimeout(print(pooled.page, document, timeoutMs), timeoutMs)
      await pages.giveBack(pooled)
      return pdf
    } catch (error) {
      // Not awaited: a page that hangs may take as long to close.
      void pages.discard(pooled)
      throw error
    }
  }
  const renderPdf = (document: PdfDocument) =>
    withSlot(async () => {
      try {
        return await renderOnce(document).catch((error) =>
          isCrash(error) ? renderOnce(document) : Promise.reject(error),
        )
      } catch (error) {
        throw error instanceof ProviderFailure ? error : failure('render-failed', firstLine(error))
      } finally {
        if (inUse() === 1) browser.rest()
      }
    })
  return { renderPdf, stop: browser.stop }
}

const print = async (page: Page, document: PdfDocument, timeout: number): Promise<Buffer> => {
  await page.setContent(document.html, { waitUntil: 'load', timeout: timeout + 1_000 })
  await page.evaluate(() => window.document.fonts.ready.then(() => undefined))
  const { headerTemplate, footerTemplate } = document
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    displayHeaderFooter: headerTemplate !== undefined || footerTemplate !== undefined,
    headerTemplate: headerTemplate ?? '<span></span>',
    footerTemplate: footerTemplate ?? '<span></span>',
  })
}

const withTimeout = async <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const tooLate = () => reject(failure('timed-out', `The document was not rendered within ${timeoutMs} ms.`))
    timer = setTimeout(tooLate, timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}

const isCrash = (error: unknown): boolean =>
  !(error instanceof ProviderFailure) && /closed|crashed|disconnected/i.test(firstLine(error))

const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? ''

const failure = (code: string, detail: string): ProviderFailure =>
  new ProviderFailure({ kind: 'retryable', provider: 'chromium', code, detail })
