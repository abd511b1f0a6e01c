import { describe, expect, it } from '@jest/globals'
import {
  addDay,
  copyDays,
  editDay,
  emptyDay,
  moveDay,
  removeDay,
  sectionDays,
  sectionOf,
} from '@/src/admin/quote/builder/dayEdits'
import { arrival } from '@/src/admin/quote/builder/tripPlaces'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { aDay, aLine, aTrip, keysInOrder } from '@/tests/factories/tripWires'

const order = ({ days }: TripWire) => days.map(({ id }) => id).join('')
const sections = ({ days }: TripWire) => days.map(({ section }) => section)
const stretches = aTrip({
  days: [aDay('a'), aDay('b', { section: 'North' }), aDay('c'), aDay('d', { section: 'South' })],
})

describe('the days of a trip', () => {
  it('are edited alone', () => {
    const trip = editDay(aTrip(), 'b', { place: 'Hanoi' })
    expect(trip.days.map(({ place }) => place)).toEqual([null, 'Hanoi', null])
  })

  it('are put in behind another, or first', () => {
    expect(order(addDay(aTrip(), emptyDay('x'), 'a'))).toBe('axbc')
    expect(order(addDay(aTrip(), emptyDay('x'), null))).toBe('xabc')
    expect(order(addDay(aTrip(), emptyDay('x'), 'c'))).toBe('abcx')
  })

  it('are moved, and not beyond the ends', () => {
    expect(order(moveDay(aTrip(), 'a', 2))).toBe('bca')
    expect(order(moveDay(aTrip(), 'c', 0))).toBe('cab')
    expect(order(moveDay(aTrip(), 'a', 9))).toBe('bca')
    const trip = aTrip()
    expect(moveDay(trip, 'a', -1)).toBe(trip)
    expect(moveDay(trip, 'nobody', 1)).toBe(trip)
  })

  it('take their lines along, and out', () => {
    const trip = aTrip({ lines: [aLine('1', 'a'), aLine('2', 'b'), aLine('3', arrival)] })
    expect(moveDay(trip, 'a', 1).lines).toEqual(trip.lines)
    expect(removeDay(trip, 'a').lines.map(({ id }) => id)).toEqual(['2', '3'])
    expect(removeDay(trip, 'nobody')).toBe(trip)
  })

  it('leave the name of their stretch to the next when they go', () => {
    expect(sections(removeDay(stretches, 'b'))).toEqual([null, 'North', 'South'])
    const moved = moveDay(stretches, 'b', 3)
    expect(order(moved)).toBe('acdb')
    expect(sections(moved)).toEqual([null, 'North', 'South', null])
  })

  it('take the name of their stretch along when they are all of it', () => {
    expect(sections(moveDay(stretches, 'd', 0))).toEqual(['South', null, 'North', null])
    expect(sections(removeDay(stretches, 'd'))).toEqual([null, 'North', null])
  })

  it('know their stretch', () => {
    expect(sectionDays(stretches.days, 'c').map(({ id }) => id)).toEqual(['b', 'c'])
    expect(sectionOf(stretches.days, 'c')).toBe('North')
    expect(sectionOf(stretches.days, 'a')).toBeNull()
    expect(sectionDays(stretches.days, 'd').map(({ id }) => id)).toEqual(['d'])
    expect(sectionDays(stretches.days, 'nobody')).toEqual([])
  })
})

describe('copies of days', () => {
  it('stand behind the last of them with keys of their own, lines and all', () => {
    const trip = aTrip({ lines: [aLine('1', 'a', { sell_minor: 500 }), aLine('2', 'c')] })
    const copied = copyDays(trip, ['a'], keysInOrder())
    expect(order(copied)).toBe('ak1bc')
    expect(copied.days[1]?.title).toBe('Day a')
    expect(copied.lines.at(-1)).toEqual({ ...aLine('1', 'a', { sell_minor: 500 }), id: 'k2', day_id: 'k1' })
    expect(copied.lines).toHaveLength(3)
  })

  it('of a whole stretch are a stretch again; of a part of it they stay in it', () => {
    const whole = copyDays(stretches, ['b', 'c'], keysInOrder())
    expect(sections(whole)).toEqual([null, 'North', null, 'North', null, 'South'])
    expect(sections(copyDays(stretches, ['b'], keysInOrder()))).toEqual([null, 'North', null, null, 'South'])
  })

  it('of nothing are nothing', () => {
    const trip = aTrip()
    expect(copyDays(trip, [], keysInOrder())).toBe(trip)
  })
})
