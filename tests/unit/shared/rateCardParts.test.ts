import { describe, expect, it } from '@jest/globals'
import { ageOn } from '@/src/domain/shared/ageOn'
import { type ChildBand, childTermOf } from '@/src/domain/shared/childBand'
import { dateOfDayNumber, datesFrom, dayNumberOf, weekdayOf } from '@/src/domain/shared/dayNumber'
import { fitsInRoom } from '@/src/domain/shared/occupancy'
import { seasonOn } from '@/src/domain/shared/season'

describe('dates of a stay', () => {
  it('follow each other over a leap day, and know their weekday', () => {
    expect(datesFrom('2028-02-28', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
    expect(dateOfDayNumber(dayNumberOf('2027-02-06'))).toBe('2027-02-06')
    expect(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].map(weekdayOf)).toEqual([5, 6, 7, 1])
  })
})

describe('an age on a date', () => {
  it.each([
    ['2020-06-15', '2027-06-14', 6],
    ['2020-06-15', '2027-06-15', 7],
    ['2020-02-29', '2027-02-28', 6],
    ['2020-02-29', '2027-03-01', 7],
  ])('of somebody born %s, on %s: %s', (born, date, age) => {
    expect(ageOn(born, date)).toBe(age)
  })
})

describe('a season', () => {
  const seasons = [
    { id: '1', name: 'High', from: '2027-01-01', to: '2027-02-01', weekdays: null },
    { id: '2', name: 'Weekend', from: '2027-02-01', to: '2027-03-01', weekdays: [6, 7] as const },
  ]

  it.each([
    ['2027-01-31', 'High'],
    ['2027-02-01', undefined],
    ['2027-02-06', 'Weekend'],
    ['2027-03-06', undefined],
  ])('of the night of %s', (date, name) => {
    expect(seasonOn(seasons, date)?.name).toBe(name)
  })
})

describe('a room', () => {
  const room = { id: 'deluxe', name: 'Deluxe', adultsMax: 2, childrenMax: 1, infantsMax: 1 }

  it.each([
    [{ adults: 2, children: 1, infants: 1 }, true],
    [{ adults: 3, children: 0, infants: 0 }, false],
    [{ adults: 1, children: 2, infants: 0 }, true],
    [{ adults: 2, children: 2, infants: 0 }, false],
    [{ adults: 2, children: 0, infants: 2 }, true],
    [{ adults: 2, children: 1, infants: 2 }, false],
  ])('for two adults, a child and an infant takes %j: %s', (heads, fits) => {
    expect(fitsInRoom(room, heads)).toBe(fits)
  })
})

describe('the term of a child', () => {
  const term = { percent: null, amountMinor: 0 }
  const band: ChildBand = {
    id: 'b',
    name: 'Child',
    kind: 'child',
    fromAge: 2,
    toAge: 12,
    terms: [
      { ...term, id: 'any', sharing: null, bed: null },
      { ...term, id: 'bed', sharing: null, bed: 'extra' },
      { ...term, id: 'one', sharing: 'one_adult', bed: null },
      { ...term, id: 'both', sharing: 'two_adults', bed: 'extra' },
    ],
  }

  it.each([
    ['two_adults', 'extra', 'both'],
    ['two_adults', 'existing', 'any'],
    ['one_adult', 'extra', 'one'],
    ['no_adult', 'extra', 'bed'],
    ['no_adult', 'existing', 'any'],
  ] as const)('with %s in a bed that is %s is the one that says most', (sharing, bed, id) => {
    expect(childTermOf(band, { sharing, bed })?.id).toBe(id)
    expect(childTermOf({ ...band, terms: [] }, { sharing, bed })).toBeNull()
  })
})
