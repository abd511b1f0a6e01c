import { describe, expect, it } from '@jest/globals'
import { bandsMeet, readBudget } from '@/src/domain/crm/readBudget'

describe('a budget as people type it', () => {
  it.each([
    ['$3,000–5,000', 3000, 5000],
    ['3000 - 5000 USD', 3000, 5000],
    ['3-5k', 3000, 5000],
    ['3k to 5k per person', 3000, 5000],
    ['$4,000', 4000, 4000],
    ['4.500,00', 4500, 4500],
    ['2 500 for 2 people', 2500, 2500],
    ['$8,000+', 8000, null],
    ['8k+', 8000, null],
    ['more than 8000', 8000, null],
    ['à partir de 8000', 8000, null],
    ['under $2,500', null, 2500],
    ['max. 2500', null, 2500],
    ['bis 2500', null, 2500],
  ])('%s', (typed, from, to) => {
    expect(readBudget(typed)).toEqual({ from, to })
  })

  it.each(['', null, undefined, 'flexible', '2 people', '3000 €', '50.000.000 VND', '£2000', '2000 euros'])(
    'nothing of %s',
    (typed) => {
      expect(readBudget(typed)).toBeNull()
    },
  )

  it.each([
    [{ from: 1, to: 5 }, { from: 5, to: 9 }, true],
    [{ from: 1, to: 5 }, { from: 6, to: null }, false],
    [{ from: null, to: 5 }, { from: null, to: 1 }, true],
    [{ from: 7, to: null }, { from: null, to: 6 }, false],
  ])('bands meet: %j and %j', (a, b, meet) => {
    expect(bandsMeet(a, b)).toBe(meet)
    expect(bandsMeet(b, a)).toBe(meet)
  })
})
