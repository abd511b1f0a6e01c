import { describe, expect, it } from '@jest/globals'
import { activityTypes, enteredActivityTypes } from '@/src/domain/crm/activityTypes'
import { parseDurationRange } from '@/src/domain/crm/durationRange'
import { parseTravelerCount } from '@/src/domain/crm/travelerCount'
import { parseTravelMonth } from '@/src/domain/crm/travelMonth'

describe('month of travel, asked on 24 November 2026', () => {
  const today = '2026-11-24'

  it.each([
    ['2027-03', '2027-03'],
    ['March', '2027-03'],
    ['MAR', '2027-03'],
    ['mar.', '2027-03'],
    ['sept', '2027-09'],
    ['May', '2027-05'],
    ['november', '2026-11'],
    ['December', '2026-12'],
    ['October', '2027-10'],
    ['March 2028', '2028-03'],
    ['  Jan, 2028 ', '2028-01'],
  ])('%s is %s', (typed, month) => expect(parseTravelMonth(typed, { today })).toEqual({ month, text: typed.trim() }))

  it.each(['', '2027-13', '2027-00', '2027-3', 'ma', 'Marchy', 'soon', '03', 'constructor'])('“%s” is none', (typed) =>
    expect(parseTravelMonth(typed, { today })).toBeNull(),
  )
})

describe('duration', () => {
  it.each([
    ['9-12 days', 9, 12],
    ['9 – 12 days', 9, 12],
    ['9 to 12 days', 9, 12],
    ['17+ days', 17, null],
    ['10 days', 10, 10],
    ['1 Day', 1, 1],
    ['10', 10, 10],
    ['2 weeks', 14, 14],
    ['1-2 weeks', 7, 14],
  ])('%s', (text, minDays, maxDays) => expect(parseDurationRange(text)).toEqual({ minDays, maxDays, text }))

  it.each(['', '0 days', '12-9 days', 'a while', '400 days', '9-12-14 days', '-5 days', '1.5 days'])(
    '“%s” cannot be read',
    (text) => expect(parseDurationRange(text)).toBeNull(),
  )
})

describe('travelers', () => {
  it.each([
    [1, 1],
    [30, 30],
    ['2', 2],
    [' 12 ', 12],
  ])('%j', (given, count) => expect(parseTravelerCount(given)).toBe(count))

  it.each([
    [0],
    [31],
    [1.5],
    ['1.5'],
    ['two'],
    [''],
    ['-2'],
    ['1e1'],
    [null],
    [undefined],
    [[2]],
    [true],
    [Number.NaN],
  ])('not %j', (given) => expect(parseTravelerCount(given)).toBeNull())
})

describe('timeline entries', () => {
  it('are each of one kind, staff’s own among them', () => {
    expect(new Set(activityTypes).size).toBe(activityTypes.length)
    expect(activityTypes).toEqual(expect.arrayContaining([...enteredActivityTypes]))
  })
})
