import { describe, expect, it } from '@jest/globals'
import { dateRange, instantDay, money, weekdayDate } from '@/src/documents/shared/format'

describe('format', () => {
  it('writes whole amounts without empty decimals', () => {
    expect(money({ amountMinor: 412000, currency: 'USD' }, 'en')).toBe('$4,120')
    expect(money({ amountMinor: 412050, currency: 'USD' }, 'en')).toBe('$4,120.50')
    expect(money({ amountMinor: 412000, currency: 'EUR' }, 'de')).toBe('4.120\u00a0€')
    expect(money({ amountMinor: 100000, currency: 'VND' }, 'vi')).toBe('100.000\u00a0₫')
    expect(money({ amountMinor: 0, currency: 'USD' }, 'en')).toBe('$0')
  })

  it('writes dates as the reader does', () => {
    expect(weekdayDate('2027-03-14', 'en')).toBe('Sunday 14 March')
    expect(weekdayDate('2027-03-14', 'fr')).toBe('dimanche 14 mars')
    expect(dateRange({ from: '2027-03-14', to: '2027-03-22', language: 'en' })).toMatch(/^14\s?–\s?22 March 2027$/)
    expect(dateRange({ from: '2027-03-14', to: null, language: 'en' })).toBe('14 March 2027')
    expect(dateRange({ from: null, to: null, language: 'en' })).toBeNull()
  })

  it('takes the day of an instant where the team works', () => {
    expect(instantDay('2026-12-20T16:59:00Z', 'en')).toBe('20 December 2026')
    expect(instantDay('2026-12-20T17:00:00Z', 'en')).toBe('21 December 2026')
  })
})
