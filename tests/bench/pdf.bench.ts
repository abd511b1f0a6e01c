import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import sharp from 'sharp'
import { getDocumentProxy } from 'unpdf'
import { printedWidths } from '@/src/documents/quote/printedWidths'
import { quotePdf } from '@/src/documents/quote/quotePdf'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { createChromiumPdf } from '@/src/providers/pdf/chromiumPdf'
import { findChromium } from '@/src/providers/pdf/findChromium'
import { longQuote } from '@/tests/bench/pdfQuote'
import { alternating, medianOf } from '@/tests/bench/rounds'
import type { Row } from '@/tests/bench/table'
import { projectRoot } from '@/tests/support/projectRoot'

const find = { cacheDir: join(projectRoot, '.data', 'cache') }
// Three rounds of both: eighteen prints of a second or two, which end on a busy machine too.
const printsPerRound = 3

type MediaList = { docs: { url: string }[] }

/** The demo catalog's own pictures, as the job that prints a quote prepares them. */
const pictures = async (product: string, view: QuoteView): Promise<Map<string, string>> => {
  const { docs } = (await (await fetch(`${product}/api/media?limit=10`)).json()) as MediaList
  const found = new Map<string, string>()
  for (const [at, [url, width]] of [...printedWidths(view)].entries()) {
    const media = docs[at % docs.length]
    if (!media) continue
    const bytes = Buffer.from(await (await fetch(new URL(media.url, product))).arrayBuffer())
    const jpeg = await sharp(bytes).resize({ width, withoutEnlargement: true }).jpeg({ quality: 82 }).toBuffer()
    found.set(url, `data:image/jpeg;base64,${jpeg.toString('base64')}`)
  }
  return found
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let print = 0; print < printsPerRound; print += 1) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return medianOf(times)
}

const printAlone = async (page: Page, html: string): Promise<Buffer> => {
  await page.setContent(html, { waitUntil: 'load' })
  return page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true })
}

const boundMs = 3000

/**
 * A quote of twenty photographs made and printed by the warm renderer, beside a warm Chromium that prints the finished HTML
 * and does nothing else, and beside the time it may take.
 */
export const pdfBench = async ({ product }: { product: string }): Promise<Row[]> => {
  const given = { view: longQuote, pictures: await pictures(product, longQuote) }
  const renderer = createChromiumPdf(find)
  const browser = await chromium.launch(await findChromium(find))
  try {
    const page = await browser.newPage()
    const { html } = quotePdf(given)
    const printed = await renderer.renderPdf({ html })
    await printAlone(page, html)
    const { numPages } = await getDocumentProxy(new Uint8Array(printed))
    const { ours, theirs } = await alternating({
      ours: () => milliseconds(() => renderer.renderPdf(quotePdf(given))),
      theirs: () => milliseconds(() => printAlone(page, html)),
    })
    const what = `A warm quote PDF, ${numPages} pages, ${given.pictures.size} photographs`
    return [
      { what, ours, peer: 'Chromium alone, the same HTML', theirs, unit: 'ms', atMost: 1.5 },
      { what, ours, peer: 'the time it may take', theirs: boundMs, unit: 'ms', atMost: 1 },
    ]
  } finally {
    await browser.close()
    await renderer.stop()
  }
}
