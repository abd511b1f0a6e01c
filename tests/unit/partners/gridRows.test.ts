import { describe, expect, it } from '@jest/globals'
import { type GridShape, gridRows, withPrice } from '@/src/admin/partners/gridRows'
import type { Price } from '@/src/domain/shared/rateCard'

const shape: GridShape = {
  basis: 'unit',
  seasons: [null],
  roomTypes: [],
  tiers: [
    { from: 1, to: 3 },
    { from: 4, to: 8 },
  ],
  components: [
    { id: 'c1', name: 'Airport transfer' },
    { id: 'c2', name: 'Day car' },
  ],
}

const price = (given: Partial<Price>): Price => ({
  id: 'p1',
  kind: 'unit',
  componentId: 'c1',
  roomTypeId: null,
  season: null,
  tier: { from: 1, to: 3 },
  amountMinor: 500_000,
  ...given,
})

const labels = (given: Partial<GridShape>, prices: Price[] = []) =>
  gridRows({ ...shape, ...given }, prices).map(({ label }) => label)

describe('the rows of a price grid', () => {
  it('name each of several components, with each size of group', () => {
    expect(labels({}, [price({})])).toEqual([
      'Airport transfer · unit · 1–3 people',
      'Airport transfer · unit · 4–8 people',
      'Day car · unit · 1–3 people',
      'Day car · unit · 4–8 people',
    ])
  })

  it('are for whatever the card is for where that is one thing', () => {
    expect(labels({ components: [{ id: 'c1', name: 'Day car' }], tiers: [] })).toEqual(['unit'])
  })

  it('keep prices of what is no longer there', () => {
    expect(labels({ tiers: [] }, [price({}), price({ id: 'p2', componentId: 'gone', tier: null })])).toEqual([
      'Airport transfer · unit',
      'Day car · unit',
      'Airport transfer · unit · 1–3 people',
      'another component · unit',
    ])
  })

  it('set, change and remove the price they are for', () => {
    const [row] = gridRows(shape, [])
    if (!row) throw new Error('A grid has rows.')
    const set = withPrice([], { row, season: null, amountMinor: 500, newId: () => 'p1' })
    expect(set).toEqual([price({ amountMinor: 500 })])
    expect(withPrice(set, { row, season: null, amountMinor: 600, newId: () => 'p2' })).toEqual([
      price({ amountMinor: 600 }),
    ])
    expect(withPrice(set, { row, season: null, amountMinor: null, newId: () => 'p2' })).toEqual([])
  })
})
