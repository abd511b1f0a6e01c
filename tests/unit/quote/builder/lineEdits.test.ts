import { describe, expect, it } from '@jest/globals'
import { copyLine, editLine, insertLine, moveLine, removeLine, stepLine } from '@/src/admin/quote/builder/lineEdits'
import { type PricedLineWire, placeTotals } from '@/src/admin/quote/builder/linePrices'
import { addOption, optionsMax, removeOption } from '@/src/admin/quote/builder/optionEdits'
import { arrival, dayPlace, departure, linesAt, type Place, placeName } from '@/src/admin/quote/builder/tripPlaces'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { aLine, aTrip } from '@/tests/factories/tripWires'

const trip = aTrip({
  lines: [aLine('1', 'a'), aLine('2', 'a'), aLine('3', 'a'), aLine('4', 'b'), aLine('5', arrival)],
})
const at = (of: TripWire, place: Place | string) =>
  linesAt(of, typeof place === 'string' ? dayPlace(place) : place)
    .map(({ id }) => id)
    .join('')

describe('the lines of a trip', () => {
  it('are put in last, or before another of their place', () => {
    expect(at(insertLine(trip, aLine('x', 'a')), 'a')).toBe('123x')
    expect(at(insertLine(trip, aLine('x', 'a'), '2'), 'a')).toBe('1x23')
    expect(at(insertLine(trip, aLine('x', 'c')), 'c')).toBe('x')
    expect(at(insertLine(trip, aLine('x', departure)), departure)).toBe('x')
  })

  it('are edited, copied right behind themselves, and removed', () => {
    expect(editLine(trip, '2', { label: 'Boat' }).lines.map(({ label }) => label)).toContain('Boat')
    const copied = copyLine(trip, '1', () => 'x')
    expect(at(copied, 'a')).toBe('1x23')
    expect(copied.lines[1]).toEqual({ ...trip.lines[0], id: 'x' })
    expect(copyLine(trip, 'nobody', () => 'x')).toBe(trip)
    expect(at(removeLine(trip, '2'), 'a')).toBe('13')
  })

  it('are carried to another place, before a line or last', () => {
    const carried = moveLine(trip, '1', { to: dayPlace('b'), before: '4' })
    expect([at(carried, 'a'), at(carried, 'b')]).toEqual(['23', '14'])
    expect(at(moveLine(trip, '1', { to: dayPlace('b') }), 'b')).toBe('41')
    expect(at(moveLine(trip, '5', { to: dayPlace('c') }), 'c')).toBe('5')
    expect(moveLine(trip, '1', { to: dayPlace('a'), before: '1' })).toBe(trip)
  })

  it('step by one among the lines of their place', () => {
    expect(at(stepLine(trip, '1', 1), 'a')).toBe('213')
    expect(at(stepLine(trip, '3', -1), 'a')).toBe('132')
    expect(at(stepLine(trip, '2', 1), 'a')).toBe('132')
  })

  it('step from the edge of a place on to the next, and back', () => {
    const on = stepLine(trip, '3', 1)
    expect([at(on, 'a'), at(on, 'b')]).toEqual(['12', '34'])
    const back = stepLine(on, '3', -1)
    expect([at(back, 'a'), at(back, 'b')]).toEqual(['123', '4'])
    expect(at(stepLine(trip, '1', -1), arrival)).toBe('51')
    expect(stepLine(trip, '5', -1)).toBe(trip)
    expect(at(stepLine(stepLine(trip, '4', 1), '4', 1), departure)).toBe('4')
  })
})

describe('options', () => {
  it('take the lines that were only theirs along when they go', () => {
    const given = aTrip({
      options: [{ id: 'o', name: 'Deluxe', text: null }],
      lines: [aLine('1', 'a', { option_id: 'o' }), aLine('2', 'a')],
    })
    const without = removeOption(given, 'o')
    expect([without.options, at(without, 'a')]).toEqual([[], '2'])
  })

  it('are four at most, each under a name of its own', () => {
    const full = ['1', '2', '3', '4', '5'].reduce(addOption, aTrip())
    expect(full.options).toHaveLength(optionsMax)
    expect(new Set(full.options.map(({ name }) => name)).size).toBe(optionsMax)
  })
})

describe('what a place comes to', () => {
  const usd = (amount: number) => ({ amount_minor: amount, currency: 'USD' })
  const price = (id: string, amount: number): [string, PricedLineWire] => [
    id,
    { id, option_id: null, sell: usd(amount), net: null, typed: true, calculated: null, why: '', steps: [] },
  ]

  it('is its included lines, those of one option among them', () => {
    const given = aTrip({
      lines: [
        aLine('1', 'a'),
        aLine('2', 'a', { option_id: 'o' }),
        aLine('3', 'a', { option_id: 'p' }),
        aLine('4', 'a', { inclusion: 'optional' }),
        aLine('5', 'b'),
        aLine('6', departure),
      ],
    })
    const prices = new Map([price('1', 100), price('2', 20), price('3', 3), price('4', 999), price('6', 7)])
    expect([...placeTotals(given, prices, 'o')]).toEqual([
      ['day:a', 120],
      ['departure', 7],
    ])
  })

  it('has a name', () => {
    expect([arrival, dayPlace('b'), departure].map((place) => placeName(aTrip(), place))).toEqual([
      'Arrival',
      'Day 2',
      'Departure',
    ])
  })
})
