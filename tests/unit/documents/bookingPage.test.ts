import { describe, expect, it } from '@jest/globals'
import { bookingPage } from '@/src/documents/booking/bookingPage'
import { bookingSteps } from '@/src/documents/booking/bookingSteps'
import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import type { BookingView } from '@/src/domain/booking/bookingView'
import { locales } from '@/src/domain/shared/language'
import { inlineCode, loaded } from './htmlRules'
import { poisoned, textPaths } from './poison'
import { sampleBooking } from './sampleViews'

const actions = { checkoutUrl: '/b/t/checkout', pdfUrl: '/b/t/pdf' }
const page = (changes: Partial<BookingView> = {}, notice: Parameters<typeof bookingPage>[0]['notice'] = null) =>
  bookingPage({ view: { ...sampleBooking, ...changes }, actions, notice })

describe('bookingPage', () => {
  it('asks for the next payment by a form that names its row and no amount', () => {
    const html = page()
    expect(html).toContain('<form class="pay" method="post" action="/b/t/checkout">')
    expect(html).toContain('name="plan_row_id" value="6a6b1b34-0000-4000-8000-000000000001"')
    expect(html.match(/<input/g)).toHaveLength(1)
    expect(html).toContain('Pay $1,446')
  })

  it('asks for nothing while a payment is being confirmed, when all is paid, or when cancelled', () => {
    expect(page({}, 'pending')).not.toContain('<form')
    expect(page({ nextPayable: null })).not.toContain('<form')
    expect(page({ status: 'cancelled' })).not.toContain('<form')
    expect(page({ status: 'cancelled' })).not.toContain('payments-table')
  })

  it('offers a bank transfer only where there is an account to pay into', () => {
    expect(page()).toContain('Please give B-2027-00017 as the reference.')
    expect(page({ bankDetails: null })).not.toContain('bank-details')
  })

  it.each(bookingMachine.states)('says in words that it is %s', (status) => {
    const html = page({ status })
    expect(html).toContain('id="standing-title"')
    expect(html.includes('class="steps"')).toBe(status !== 'cancelled')
  })

  it('marks one step at most as the current one', () => {
    const current = bookingMachine.states.map(
      (status) => bookingSteps(status).filter((step) => step.standing === 'current').length,
    )
    expect(current).toEqual([1, 1, 1, 0, 0])
    expect(bookingSteps('pending').map((step) => step.standing)).toEqual(['done', 'current', 'ahead', 'ahead'])
  })

  it.each(['paid', 'pending', 'cancelled'] as const)('tells that the payment is %s', (notice) => {
    expect(page({}, notice)).toContain('role="status"')
    expect(page()).not.toContain('role="status"')
  })

  it('has a place for every traveller expected', () => {
    expect(page().match(/name to follow/g)).toHaveLength(2)
    expect(page({ travelersExpected: 1 }).match(/name to follow/g)).toHaveLength(1)
  })

  const shown = textPaths(sampleBooking).filter((path) => !/days\.\d+\.(description|overnight|picture)/.test(path))
  it.each(shown)('escapes %s and shows it', (path) => {
    const html = bookingPage({ view: poisoned(sampleBooking, path), actions, notice: null })
    expect(html).not.toContain('<i data-poison')
    expect(html).toContain('&lt;i data-poison')
  })

  it.each(locales)('speaks %s without a gap, inline code or foreign address', (language) => {
    const html = page({ language }, 'paid')
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/undefined|\[object/)
    expect(inlineCode(html)).toEqual([])
    expect(loaded(html).filter((address) => !address.startsWith('/'))).toEqual([])
  })
})
