import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addWorkingTime,
  defaultWorkingCalendar,
  type WorkingCalendar,
  workingMinutesBetween,
} from '@/src/domain/shared/workingHours'

const calendar: WorkingCalendar = { ...defaultWorkingCalendar, holidays: ['2027-04-30'] }
// Ho Chi Minh City is seven hours ahead of UTC all year.
const local = (text: string) => new Date(`${text}:00+07:00`)

describe('adding working time', () => {
  it.each([
    ['within a day', '2027-04-28T10:00', 120, '2027-04-28T12:00'],
    ['to the very end of a day', '2027-04-28T16:00', 120, '2027-04-28T18:00'],
    ['over the night', '2027-04-28T17:00', 120, '2027-04-29T10:00'],
    ['from before opening', '2027-04-28T03:00', 120, '2027-04-28T11:00'],
    ['from the evening', '2027-04-28T20:00', 120, '2027-04-29T11:00'],
    ['over a holiday', '2027-04-29T17:30', 60, '2027-05-01T09:30'],
    ['over a Sunday', '2027-05-01T17:00', 120, '2027-05-03T10:00'],
    ['of nothing, inside hours', '2027-04-28T10:00', 0, '2027-04-28T10:00'],
    ['of nothing, on a Sunday', '2027-05-02T10:00', 0, '2027-05-03T09:00'],
    ['of many days', '2027-04-26T09:00', 9 * 60 * 5, '2027-05-01T18:00'],
  ])('%s', (_, from, minutes, due) => {
    expect(addWorkingTime({ from: local(from), minutes, calendar })).toEqual(local(due))
  })

  it.each([
    ['negative time', -1, calendar],
    ['no time at all', Number.NaN, calendar],
    ['a week without working days', 5, { ...calendar, days: [] }],
    ['a day that closes before it opens', 5, { ...calendar, opens: '18:00', closes: '09:00' }],
  ])('refuses %s', (_, minutes, given) => {
    expect(() => addWorkingTime({ from: local('2027-04-28T10:00'), minutes, calendar: given })).toThrow(RangeError)
  })
})

describe('counting working minutes', () => {
  it.each([
    ['2027-04-28T10:00', '2027-04-28T12:30', 150],
    ['2027-04-28T17:00', '2027-04-29T10:00', 120],
    ['2027-05-01T18:00', '2027-05-03T09:00', 0],
    ['2027-04-28T12:00', '2027-04-28T10:00', 0],
  ])('%s to %s', (from, to, minutes) => {
    expect(workingMinutesBetween({ from: local(from), to: local(to), calendar })).toBe(minutes)
  })
})

describe('the laws of working time', () => {
  const instants = fc
    .integer({ min: local('2027-01-01T00:00').getTime(), max: local('2027-12-31T00:00').getTime() })
    .map((ms) => new Date(ms))
  const spans = fc.integer({ min: 0, max: 3_000 })

  it('lands inside working hours', () => {
    fc.assert(
      fc.property(instants, spans, (from, minutes) => {
        const due = new Date(addWorkingTime({ from, minutes, calendar }).getTime() + 7 * 3_600_000)
        const secondOfDay = due.getUTCHours() * 3_600 + due.getUTCMinutes() * 60 + due.getUTCSeconds()
        expect(due.getUTCDay()).not.toBe(0)
        expect(secondOfDay).toBeGreaterThanOrEqual(9 * 3_600)
        expect(secondOfDay).toBeLessThanOrEqual(18 * 3_600)
      }),
    )
  })

  it('never ends earlier for starting later or taking longer', () => {
    fc.assert(
      fc.property(instants, spans, fc.nat({ max: 10 ** 8 }), fc.nat({ max: 600 }), (from, minutes, laterMs, longer) => {
        const due = addWorkingTime({ from, minutes, calendar })
        expect(addWorkingTime({ from: new Date(from.getTime() + laterMs), minutes, calendar }) >= due).toBe(true)
        expect(addWorkingTime({ from, minutes: minutes + longer, calendar }) >= due).toBe(true)
      }),
    )
  })

  it('counts back what was added', () => {
    fc.assert(
      fc.property(instants, spans, (from, minutes) => {
        expect(workingMinutesBetween({ from, to: addWorkingTime({ from, minutes, calendar }), calendar })).toBe(minutes)
      }),
    )
  })
})
