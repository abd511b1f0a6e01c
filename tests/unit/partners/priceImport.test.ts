import { describe, expect, it } from '@jest/globals'
import { planPriceImport } from '@/src/domain/partners/planPriceImport'
import { mapPriceHeadings } from '@/src/domain/partners/priceFileColumns'
import type { PriceImportMode, PriceListContent } from '@/src/domain/partners/priceImport'
import { priceListTable } from '@/src/domain/partners/priceListTable'
import { readPriceRow } from '@/src/domain/partners/readPriceRow'
import type { Price } from '@/src/domain/shared/rateCard'

const priceOf = (given: Partial<Price>): Price => ({
  id: `${given.kind}-${given.season}`,
  kind: 'DBL',
  componentId: null,
  roomTypeId: 'deluxe',
  season: null,
  tier: null,
  amountMinor: 8_000,
  ...given,
})

const hotel: PriceListContent = {
  basis: 'room_night',
  currency: 'USD',
  validFrom: '2027-01-01',
  validTo: '2028-01-01',
  seasons: [
    { name: 'Low', from: '2027-01-01', to: '2027-07-01', weekdays: null },
    { name: 'High', from: '2027-07-01', to: '2028-01-01', weekdays: null },
  ],
  roomTypes: [{ code: 'deluxe', name: 'Deluxe room', adultsMax: 2, childrenMax: 1, infantsMax: 1 }],
  tiers: [],
  prices: [priceOf({ season: 'Low' }), priceOf({ season: 'High', amountMinor: 12_000 })],
}

const cars: PriceListContent = {
  ...hotel,
  basis: 'unit',
  seasons: [],
  roomTypes: [],
  prices: [
    priceOf({ kind: 'unit', roomTypeId: null, componentId: 'c1', tier: { from: 1, to: 3 }, amountMinor: 4_500 }),
  ],
}

const planOf = (
  file: string,
  { base = hotel, mode = 'add' }: { base?: PriceListContent; mode?: PriceImportMode } = {},
) => {
  const [headings = [], ...rows] = file.split('\n').map((line) => line.split(';'))
  const mapping = mapPriceHeadings(headings, base.basis)
  const read = rows.map((cells, at) => readPriceRow({ line: at + 2, cells }, { mapping, currency: base.currency }))
  let made = 0
  const components = [{ id: 'c1', name: 'Demo car' }]
  const newId = () => {
    made += 1
    return `new ${made}`
  }
  return { ...planPriceImport(read, { base, mode, components, newId }), unknown: mapping.unknown }
}

const head = 'Season;First day;Last day;Room type;SGL;DBL'

describe('a price list', () => {
  it('says of each row whether it creates, changes or repeats a price', () => {
    const { rows, content } = planOf(`${head}\nLow;;;Deluxe room;70;80\nHigh;;;deluxe;;1.234,56\nHigh;;;deluxe;110;`)
    expect(rows).toEqual([
      { line: 2, plan: 'creates', notes: ['SGL $70.00.'] },
      { line: 3, plan: 'changes', notes: ['DBL $1,234.56 instead of $120.00.'] },
      { line: 4, plan: 'creates', notes: ['SGL $110.00.'] },
    ])
    expect(content.prices.map(({ kind, season, amountMinor }) => [kind, season, amountMinor])).toEqual([
      ['SGL', 'Low', 7_000],
      ['DBL', 'Low', 8_000],
      ['DBL', 'High', 123_456],
      ['SGL', 'High', 11_000],
    ])
    expect(planOf(`${head}\nLow;;;Deluxe room;;80`).rows).toEqual([
      { line: 2, plan: 'same', notes: ['Low, Deluxe room: DBL $80.00, as before.'] },
    ])
  })

  it('brings seasons of its own, whose last day counts, and the validity grows with them', () => {
    const { rows, content, problems } = planOf(`${head}\nHigh 2028;2028-01-01;31.3.2028;deluxe;;130`)
    expect(rows[0]).toEqual({
      line: 2,
      plan: 'creates',
      notes: ['The new season “High 2028”, 2028-01-01 to 2028-03-31.', 'DBL $130.00.'],
    })
    expect(content.seasons.at(-1)).toEqual({ name: 'High 2028', from: '2028-01-01', to: '2028-04-01', weekdays: null })
    expect(content.validTo).toBe('2028-04-01')
    expect(problems).toEqual([])
  })

  it('names the two rows whose seasons overlap, and a row that overlaps what the card has', () => {
    const { rows, content } = planOf(
      `${head}\nA;2028-01-01;2028-03-31;deluxe;;90\nB;2028-03-31;2028-05-01;deluxe;;95\nC;2027-12-31;2028-01-01;deluxe;;99`,
    )
    const between = '“A” (2028-01-01 to 2028-03-31) in line 2 and “B” (2028-03-31 to 2028-05-01) in line 3 overlap.'
    expect(rows.map(({ plan }) => plan)).toEqual(['refused', 'refused', 'refused'])
    expect(rows[1]?.notes).toEqual([between])
    expect(rows[0]?.notes[0]).toBe(between)
    expect(rows[2]?.notes).toContain(
      '“C” (2027-12-31 to 2028-01-01) overlaps the season “High” (2027-07-01 to 2027-12-31) of the card.',
    )
    expect(content.seasons).toEqual(hotel.seasons)
  })

  it('refuses what it cannot read without guessing, and says why', () => {
    const { rows } = planOf(
      [
        head,
        'Low;;;deluxe;=A1*2;',
        'Low;;;deluxe;12.3456;',
        'Low;01/02/2027;2027-02-03;deluxe;70;',
        'Autumn;;;deluxe;70;',
        'Low;2027-03-01;2027-02-01;deluxe;70;',
        'Low;;;deluxe;-5;',
        ';2027-02-01;2027-02-03;deluxe;70;',
        'Low;;;deluxe;;',
      ].join('\n'),
    )
    expect(rows.map(({ plan, notes }) => [plan, notes.join(' ')])).toEqual([
      ['refused', '“=A1*2” is a formula: save the sheet with its values.'],
      ['refused', '“12.3456” is no amount in USD (up to 2 decimals).'],
      ['refused', '“01/02/2027” is no date such as 2027-10-01.'],
      ['refused', 'The season “Autumn” has no dates: fill in its first and last day.'],
      ['refused', '2027-02-01 is before 2027-03-01.'],
      ['refused', '“-5” is no amount in USD (up to 2 decimals).'],
      ['refused', 'Dates need the name of a season.'],
      ['refused', 'There is neither a price nor a date.'],
    ])
    const dong = planOf(`${head}\nLow;;;deluxe;1.234,56;1.950.000`, { base: { ...hotel, currency: 'VND' } })
    expect(dong.rows[0]?.notes).toEqual(['“1.234,56” is no amount in VND (which has no decimals).'])
  })

  it('refuses both rows that price the same case, and sizes of group that overlap', () => {
    const twice = planOf(`${head}\nLow;;;deluxe;;80\nLow;;;Deluxe room;;90`)
    expect(twice.rows.map(({ notes }) => notes)).toEqual(Array(2).fill(['The same price (DBL) is in line 2 and 3.']))
    const sizes = 'Component;People from;People to;Price per unit'
    const overlapping = planOf(`${sizes}\nDemo car;1;3;45\nDemo car;3;6;70\nDemo bus;1;9;99`, { base: cars })
    expect(overlapping.rows.map(({ plan }) => plan)).toEqual(['refused', 'refused', 'refused'])
    expect(overlapping.rows[0]?.notes[0]).toMatch(/^Lines 2 and 3: .*overlap\.$/)
    expect(overlapping.rows[2]?.notes).toEqual(['The card has no component “Demo bus”.'])
    const mixed = planOf(`${sizes}\nDemo car;;;45\nDemo car;4;6;70`, { base: cars })
    expect(mixed.rows.map(({ plan }) => plan)).toEqual(['refused', 'refused'])
  })

  it('puts sizes of group in place of those of the same case, and tells holes between them', () => {
    const { rows, content, pricesGone, problems } = planOf(
      'Component;People from;People to;Price per unit;Colour\nDemo car;1;4;48;red\nDemo car;6;9;80;blue',
      { base: cars },
    )
    expect(rows.map(({ plan }) => plan)).toEqual(['creates', 'creates'])
    expect(content.tiers).toEqual([
      { from: 1, to: 4 },
      { from: 6, to: 9 },
    ])
    expect(content.prices).toHaveLength(2)
    expect(pricesGone).toBe(1)
    expect(problems).toEqual([expect.stringContaining('No price is for 5 people')])
  })

  it('makes a room the card does not have, says so, and forgets it when its row is refused', () => {
    const { rows, content } = planOf(`${head}\nLow;;;Sea view;;95\nNowhere;;;Attic;;20`)
    expect(rows[0]?.notes[0]).toBe('The new room type “sea-view”, for two adults and a child: check it.')
    expect(content.roomTypes.map(({ code, name }) => [code, name])).toEqual([
      ['deluxe', 'Deluxe room'],
      ['sea-view', 'Sea view'],
    ])
  })

  it('may be the whole price list: what it does not name is gone', () => {
    const { content, pricesGone } = planOf(`${head}\nYear;2029-01-01;2029-12-31;deluxe;;100`, { mode: 'replace' })
    expect(content).toMatchObject({
      validFrom: '2029-01-01',
      validTo: '2030-01-01',
      seasons: [{ name: 'Year' }],
      prices: [{ season: 'Year', amountMinor: 10_000 }],
    })
    expect(pricesGone).toBe(2)
  })

  it('tells that a season is no longer on dates the file leaves out', () => {
    const { rows } = planOf(`${head}\nHigh;2027-08-01;2027-12-31;deluxe;;120`)
    expect(rows[0]).toEqual({
      line: 2,
      plan: 'changes',
      notes: ['“High” is 2027-08-01 to 2027-12-31.', '“High” is no longer 2027-07-01 to 2027-12-31.'],
    })
  })

  it.each([
    ['a hotel', hotel],
    ['cars', cars],
  ])('of %s is read back as it was handed out', (_, base) => {
    const table = priceListTable(base, { components: [{ id: 'c1', name: 'Demo car' }] })
    const lines = table.rows.map((row) => table.columns.map(({ value }) => value(row) ?? '').join(';'))
    const { rows, content } = planOf([table.columns.map(({ heading }) => heading).join(';'), ...lines].join('\n'), {
      base,
    })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ plan }) => plan === 'same')).toBe(true)
    expect(content.prices).toEqual(base.prices)
  })
})
