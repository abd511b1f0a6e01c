import { existsSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { bookingPage } from '@/src/documents/booking/bookingPage'
import { apiDocsPage } from '@/src/documents/integration/apiDocsPage'
import { quotePage } from '@/src/documents/quote/quotePage'
import { pageFontCss, pageFonts } from '@/src/documents/shared/fonts'
import { messagePage } from '@/src/documents/shared/messagePage'
import { siteAsset, siteAssets } from '@/src/documents/shared/siteAssets'
import { loaded } from './htmlRules'
import { sampleBooking, sampleCompany, sampleQuote } from './sampleViews'

const actions = {
  pageUrl: '/q',
  acceptUrl: '/a',
  declineUrl: '/d',
  pdfUrl: '/p',
  calendarUrl: '/c',
  attachmentUrl: (id: string) => `/file/${id}`,
  question: null,
  bookingUrl: null,
}
const html = quotePage({ view: sampleQuote, actions })

describe('site assets', () => {
  const docs = apiDocsPage({ document: { info: {}, servers: [{ url: '' }], paths: {} }, documentUrl: '', intro: '' })
  const message = messagePage({ message: 'notFound', language: 'en', company: sampleCompany })
  const booking = bookingPage({ view: sampleBooking, actions: { checkoutUrl: '/c', pdfUrl: null }, notice: null })
  // The preview of a tour loads its own, which its test looks at.
  const ofPreview = [siteAsset('preview.js').url, siteAsset('tour.css').url]

  it('are what pages load', () => {
    const named = [...loaded(html), ...loaded(booking), ...loaded(message), ...loaded(docs), ...ofPreview].filter(
      (address) => address.startsWith('/assets/'),
    )
    expect([...new Set(named)].sort()).toEqual(
      siteAssets()
        .map(({ url }) => url)
        .sort(),
    )
  })

  it('change their address with their content', () => {
    const { body, hash, url } = siteAsset('site.css')
    expect(hash).toMatch(/^[0-9a-f]{12}$/)
    expect(url).toBe(`/assets/site.css?v=${hash}`)
    expect(body).toContain('@font-face')
  })

  it('name exactly the fonts that can be served', () => {
    const named = [...pageFontCss().matchAll(/\/assets\/fonts\/([^)]+)\)/g)].map((match) => match[1])
    expect(named.sort()).toEqual([...pageFonts().keys()].sort())
    expect([...pageFonts().values()].filter((path) => !existsSync(path))).toEqual([])
  })

  it.each([
    ['en', /-latin-(?!ext)/, 3],
    ['vi', /-(latin-(?!ext)|vietnamese-)/, 6],
  ] as const)(
    'keep a quote page in %s well under 200 kB besides its pictures, as it is sent',
    (language, needed, files) => {
      const html = quotePage({ view: { ...sampleQuote, language }, actions })
      const fonts = [...pageFonts()].filter(([file]) => needed.test(file))
      const fontBytes = fonts.reduce((sum, [, path]) => sum + statSync(path).size, 0)
      const itsAssets = siteAssets().filter(({ url }) => loaded(html).includes(url))
      const textBytes = [html, ...itsAssets.map(({ body }) => body)].reduce(
        (sum, text) => sum + gzipSync(text).length,
        0,
      )
      expect(fonts).toHaveLength(files)
      expect(fontBytes + textBytes).toBeLessThan(180_000)
    },
  )
})
