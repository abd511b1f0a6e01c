import { describe, expect, it } from '@jest/globals'
import { picturesOf } from '@/src/documents/quote/picturesOf'
import { printedWidths } from '@/src/documents/quote/printedWidths'
import { quotePdf } from '@/src/documents/quote/quotePdf'
import { locales } from '@/src/domain/shared/language'
import { markup, poisoned, textPaths } from './poison'
import { sampleQuote } from './sampleViews'

const urls = picturesOf(sampleQuote).map(({ url }) => url)
const pictures = new Map(urls.map((url) => [url, `data:image/jpeg;base64,${Buffer.from(url).toString('base64')}`]))
const html = (view = sampleQuote) => quotePdf({ view, pictures }).html
const bodyOf = (document: string) => document.slice(document.indexOf('<body'))

describe('quotePdf', () => {
  it('is complete in itself: no address is left to fetch', () => {
    const document = html()
    expect(document).not.toMatch(/(?:src|href)="(?!data:)/)
    expect(document).not.toMatch(/url\((?!data:)/)
    expect(document).not.toContain('<script')
  })

  it('leaves out a picture nobody could load', () => {
    expect(bodyOf(html()).match(/<img/g)?.length).toBeGreaterThan(9)
    expect(bodyOf(quotePdf({ view: sampleQuote, pictures: new Map() }).html)).not.toContain('<img')
  })

  it('asks for as many pixels of each picture as its place has', () => {
    const [day] = sampleQuote.days
    const picture = (url: string) => ({ url, alt: '', credit: null })
    const [stay] = sampleQuote.stays
    const view = {
      ...sampleQuote,
      cover: picture('cover'),
      days: ['cover', 'opening', 'day', 'stay'].map((url) => ({ ...day, picture: picture(url) })),
      stays: [{ ...stay, picture: picture('stay') }],
      options: [],
    } as typeof sampleQuote
    expect(Object.fromEntries(printedWidths(view))).toEqual({ cover: 1600, opening: 1600, stay: 960, day: 700 })
    expect(new Set(printedWidths(sampleQuote).keys())).toEqual(new Set(urls))
  })

  it('brings only the fonts its words need', () => {
    expect(html()).not.toContain("'Noto Script';font-style")
    const mixed = html({ ...sampleQuote, title: 'Hà Nội, กรุงเทพฯ, ភ្នំពេញ, ວຽງຈັນ' })
    expect(mixed.match(/'Noto Script';font-style/g)).toHaveLength(6)
  })

  // The tagline belongs to pages only.
  const printed = textPaths(sampleQuote).filter((path) => !path.endsWith('.tagline'))
  it.each(printed)('escapes %s and prints it', (path) => {
    const body = bodyOf(html(poisoned(sampleQuote, path)))
    expect(body).not.toContain('<i data-poison')
    expect(body).toContain('&lt;i data-poison')
  })

  it('cannot be led out of its style sheet by a name or a reference', () => {
    const company = { ...sampleQuote.company, name: `</style>${markup}` }
    const document = html({ ...sampleQuote, company, reference: '";}body{display:none}</style>' })
    expect(document.match(/<\/style>/g)).toHaveLength(1)
    expect(document.slice(0, document.indexOf('<body'))).not.toContain('body{display:none}')
  })

  it.each(locales)('prints in %s', (language) => {
    const document = html({ ...sampleQuote, language })
    expect(document).toContain(`<html lang="${language}">`)
    expect(bodyOf(document)).not.toMatch(/undefined|\[object/)
  })
})
