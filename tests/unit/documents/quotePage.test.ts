import { describe, expect, it } from '@jest/globals'
import { quotePage } from '@/src/documents/quote/quotePage'
import { nothingChosen } from '@/src/domain/quote/quoteChoice'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { locales } from '@/src/domain/shared/language'
import { inlineCode, loaded } from './htmlRules'
import { poisoned, textPaths } from './poison'
import { sampleQuote } from './sampleViews'

const actions = {
  pageUrl: '/q/t',
  acceptUrl: '/q/t/accept',
  declineUrl: '/q/t/decline',
  pdfUrl: '/q/t/pdf',
  calendarUrl: '/q/t/calendar.ics',
  attachmentUrl: (id: string) => `/file/${id}`,
  question: { url: '/q/t/question', formId: 'form-1', asked: false },
  bookingUrl: null,
}
const page = (changes: Partial<QuoteView> = {}) => quotePage({ view: { ...sampleQuote, ...changes }, actions })

describe('quotePage', () => {
  it('takes an answer only while the quote is open', () => {
    const open = page()
    expect(open).toContain('action="/q/t/accept"')
    expect(open).toContain('action="/q/t/decline"')
    expect(open).toContain('name="version" value="3"')
    expect(open).toContain('name="terms_version" value="2026-10"')
    expect(open).toMatch(/<input[^>]*name="name"[^>]*required/)
    expect(open).toMatch(/<input[^>]*name="terms_accepted"[^>]*value="true"[^>]*required/)
    for (const reason of ['price', 'dates', 'itinerary', 'other_company', 'plans_changed', 'other'])
      expect(open).toContain(`value="${reason}"`)
  })

  it.each(quoteVersionMachine.states.filter((status) => status !== 'viewed' && status !== 'sent'))(
    'is calm and takes no answer when the version is %s',
    (status) => {
      const html = page({ status, canAccept: false })
      expect(html).not.toMatch(/action="\/q\/t\/(accept|decline)"/)
      expect(html).not.toContain('accept-bar')
      expect(html).toContain('role="status"')
      expect(html).toContain('href="/q/t/pdf"')
    },
  )

  it('asks to choose while the quote is open, then says what was chosen', () => {
    const open = page()
    expect(open).toMatch(/<form[^>]*method="get" action="\/q\/t#choice"[^>]*data-choice/)
    expect(open).toMatch(/type="radio" name="option" value="classic" checked/)
    expect(open).toContain('name="choice" value="option=classic"')
    expect(open).toContain('name="total" value="482000 USD"')
    expect(open).toContain('+$790')
    const over = page({ status: 'expired', canAccept: false })
    expect(over).toContain('Deluxe hotels')
    expect(over).not.toMatch(/type="(radio|checkbox)" name="(option|extra)"/)
    const choice = { optionId: 'deluxe', extraIds: ['class'] }
    const accepted = page({ status: 'accepted', canAccept: false, choice })
    expect(accepted).toContain('Deluxe hotels, Cooking class')
    expect(accepted).not.toContain('Classic hotels')
  })

  it('tells the way in and out, sections, houses, and what the travelers arrange themselves', () => {
    const html = page()
    for (const told of [
      'VN 18',
      'Evening of the 13th',
      'The north',
      'House by the lake',
      '2 nights, Deluxe room',
      'Market walk',
    ])
      expect(html).toContain(told)
    expect(html).toMatch(/Flight home<\/strong><span class="tag">You arrange this yourselves/)
  })

  it('says that time has run out before the state does', () => {
    expect(page({ status: 'viewed', canAccept: false })).toContain('This offer has run out.')
  })

  it('leads to the booking once accepted', () => {
    const html = quotePage({
      view: { ...sampleQuote, status: 'accepted', canAccept: false },
      actions: { ...actions, bookingUrl: '/booking/token' },
    })
    expect(html.match(/href="\/booking\/token"/g)).toHaveLength(2)
  })

  it('shows refused fields again, tied to what is wrong with them', () => {
    const html = quotePage({
      view: sampleQuote,
      actions,
      form: { errors: ['name', 'terms_accepted'], values: { name: 'A "B"' } },
    })
    expect(html).toMatch(/aria-invalid="true"[^>]*aria-describedby="accept-name-error"/)
    expect(html).toContain('id="accept-name-error"')
    expect(html).toContain('id="accept-terms-error"')
    expect(html).toContain('value="A &quot;B&quot;"')
    expect(html).not.toMatch(/<details class="decline" open/)
  })

  it('opens the decline form again when its reason was refused', () => {
    const html = quotePage({
      view: sampleQuote,
      actions,
      form: { errors: ['reason'], values: { comment: 'Too <long>' } },
    })
    expect(html).toMatch(/<details class="decline" open/)
    expect(html).toContain('Too &lt;long')
    expect(html).toContain('id="decline-reason-error"')
  })

  it.each(textPaths(sampleQuote))('escapes %s and shows it', (path) => {
    const html = quotePage({ view: poisoned(sampleQuote, path), actions })
    expect(html).not.toContain('<i data-poison')
    expect(html).toContain('&lt;i data-poison')
  })

  it.each(locales)('speaks %s and says so', (language) => {
    const html = page({ language })
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/undefined|\[object/)
  })

  it('carries no inline code and loads from its own origin only', () => {
    const html = page()
    expect(inlineCode(html)).toEqual([])
    expect(loaded(html).filter((address) => !address.startsWith('/'))).toEqual([])
  })

  it.each(locales)('does not speak of ways to travel in %s where only extras are left to choose', (language) => {
    const alone = page({ language, options: [], choice: nothingChosen })
    const heading = /<h2 id="choice-title"[^>]*>([^<]+)</
    const [, title] = heading.exec(alone) ?? []
    expect(title).toMatch(/./)
    expect(title).not.toBe(heading.exec(page({ language }))?.[1])
  })

  it('stands without pictures, letter, dates, list items or prices per person', () => {
    const html = page({
      cover: null,
      letter: null,
      startDate: null,
      endDate: null,
      perPerson: null,
      inclusions: [],
      arrival: null,
      departure: null,
      stays: [],
      options: [],
      extras: [],
      choice: nothingChosen,
      exclusions: [],
      travelers: { adults: 1, children: 0 },
      advisor: { name: 'Demo Sales', email: null, phone: null },
      days: sampleQuote.days.map((day) => ({
        ...day,
        picture: null,
        date: null,
        place: null,
        overnight: null,
        meals: [],
      })),
    })
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/null|undefined/)
    expect(html).toContain('mailto:hello@demo.example')
    expect(html).toContain('To be chosen')
  })
})
