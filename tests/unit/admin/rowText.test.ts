import { describe, expect, it } from '@jest/globals'
import { rowText } from '@/src/admin/shared/rowText'

describe('a row that is folded up', () => {
  it.each([
    ['a surcharge', { name: 'Tết', from: '2027-02-05', to: '2027-02-12' }, 'Tết · 2027-02-05 to 2027-02-12'],
    ['a minimum stay', { name: 'Peak', nightsMin: 3, season: 'High' }, 'Peak · 3 nights at least · season High'],
    [
      'a closure',
      { kind: 'stop_sell', from: '2027-05-01', to: '2027-05-03', reason: 'Full' },
      'Stop sell · 2027-05-01 to 2027-05-03 · Full',
    ],
    ['an offer', { name: 'Long stay', stay: 4, pay: 3, kind: null }, 'Long stay · stay 4, pay 3'],
    ['a child band', { name: 'Baby', kind: 'infant', fromAge: 0, toAge: 2 }, 'Baby · 0 to under 2'],
    [
      'a licence',
      { name: 'Tour operator licence', expiresOn: '2027-03-31' },
      'Tour operator licence · ends 2027-03-31',
    ],
    ['a ladder', { componentTypes: ['accommodation', 'meal'], season: 'Tết' }, 'Accommodation, Meal · season Tết'],
  ])('says what it is: %s', (_, row, text) => expect(rowText(row)).toBe(text))

  it('says nothing while nothing is filled in', () => {
    expect(rowText({})).toBeNull()
    expect(rowText({ name: '', componentTypes: [] })).toBeNull()
  })
})
