import { describe, expect, it } from '@jest/globals'
import {
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  instantAt,
  isCalendarDate,
  laterDate,
  todayIn,
} from '@/src/domain/shared/calendarDate'
import { dateOfDay, tripEndDate } from '@/src/domain/shared/tripDates'

describe('calendar dates', () => {
  it.each(['2027-03-14', '2028-02-29'])('%s is one', (text) => expect(isCalendarDate(text)).toBe(true))

  it.each(['2027-02-29', '2027-13-01', '2027-3-14', '2027-03-14T00:00:00Z', '14.03.2027', ''])('“%s” is none', (text) =>
    expect(isCalendarDate(text)).toBe(false),
  )

  it('counts and orders days', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
    expect(daysBetween('2027-01-01', '2027-12-31')).toBe(364)
    expect(daysBetween('2027-03-02', '2027-03-01')).toBe(-1)
    expect(compareDates('2027-01-02', '2027-01-10')).toBeLessThan(0)
    expect(laterDate('2027-01-02', '2027-01-10')).toBe('2027-01-10')
  })

  it.each([
    ['Asia/Ho_Chi_Minh', '2027-03-14T16:59:59Z', '2027-03-14'],
    ['Asia/Ho_Chi_Minh', '2027-03-14T17:00:00Z', '2027-03-15'],
    ['UTC', '2027-03-14T17:00:00Z', '2027-03-14'],
  ])('in %s at %s it is %s', (zone, now, date) => expect(todayIn(zone, new Date(now))).toBe(date))

  it('finds the instant of a wall-clock time', () => {
    expect(instantAt({ date: '2027-03-14', time: '23:59', zone: 'Asia/Bangkok' }).toISOString()).toBe(
      '2027-03-14T16:59:00.000Z',
    )
  })

  it.each([
    ['en', 'long', /^14 March 2027$/],
    ['en', 'weekday', /^Sunday,? 14 March 2027$/],
    ['fr', 'long', /^14 mars 2027$/],
    ['de', 'long', /^14\. März 2027$/],
    ['es', 'long', /^14 de marzo de 2027$/],
    ['vi', 'long', /14 tháng 3.* 2027$/],
  ] as const)('writes %s (%s)', (locale, style, text) => {
    expect(formatDate('2027-03-14', { locale, style })).toMatch(text)
  })
})

describe('trip dates', () => {
  it('counts days from the first', () => {
    expect(dateOfDay('2027-03-14', 1)).toBe('2027-03-14')
    expect(tripEndDate({ startDate: '2027-03-14', durationDays: 9 })).toBe('2027-03-22')
    expect(tripEndDate({ startDate: '2027-03-14', durationDays: 1 })).toBe('2027-03-14')
  })
})
