/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { inlineFontCss } from '../shared/fonts'
import { labelsFor } from '../shared/labels/labelsFor'
import { baseCss } from '../shared/styles/baseCss'
import { tableCss } from '../shared/styles/tableCss'
import { PdfClosing } from './PdfClosing'
import { PdfCover } from './PdfCover'
import { PdfDays } from './PdfDays'
import { PdfOpening } from './PdfOpening'
import { PdfPrice } from './PdfPrice'
import { PdfStays } from './PdfStays'
import { pdfCss } from './pdfCss'
import { withPictures } from './withPictures'

type QuotePdf = { view: QuoteView; pictures: ReadonlyMap<string, string> }

/**
 * The quote as an A4 document to print with Chromium, with its own page numbers (`@page`, no header or footer
 * template) and fonts. Every picture moves to the address `pictures` holds for its url, best a data: URL of a JPEG,
 * which Chromium embeds as it is; a picture without one is left out.
 */
export const quotePdf = ({ view: shown, pictures }: QuotePdf): { html: string } => {
  const view = withPictures(shown, pictures)
  const labels = labelsFor(view.language)
  const part = { view, labels }
  const body = renderToString(
    <body>
      <PdfCover {...part} />
      <PdfOpening {...part} />
      <PdfDays {...part} />
      <PdfStays {...part} />
      <PdfPrice {...part} />
      <PdfClosing {...part} />
    </body>,
  )
  const text = body.replace(/src="data:[^"]*"/g, '')
  const css = [inlineFontCss(text), baseCss, tableCss, pdfCss({ view, labels })].join('\n')
  const title = renderToString(<title>{`${view.title} · ${view.company.name}`}</title>)
  const head = `<head><meta charset="utf-8">${title}<style>${css}</style></head>`
  return { html: `<!doctype html><html lang="${view.language}">${head}${body}</html>` }
}
