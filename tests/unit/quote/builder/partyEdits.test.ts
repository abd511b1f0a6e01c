import { describe, expect, it } from '@jest/globals'
import {
  addTraveler,
  arrangeRooms,
  bedTroubles,
  editTraveler,
  nameParty,
  peopleOf,
  roomsText,
  setCounts,
  setParty,
} from '@/src/admin/quote/builder/partyEdits'
import { fillRooms, readRooms } from '@/src/admin/quote/builder/readRooms'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { aLine, aTrip } from '@/tests/factories/tripWires'

const everybody = { traveler_ids: null }
const double = { room_type_id: 'deluxe', occupancy: 'DBL' as const }
const beds = (rooms: LineWire['rooms']) =>
  rooms.map(({ occupancy, sleepers }) => [
    occupancy,
    ...sleepers.map(({ traveler_id, extra_bed }) => `${traveler_id}${extra_bed ? '+' : ''}`),
  ])

describe('who travels', () => {
  it('has the keys the engine knows them by, named or not', () => {
    const trip = aTrip({ adults: 2, children: 1 })
    expect(peopleOf(trip).map(({ id, name }) => [id, name])).toEqual([
      ['adult 1', 'Adult 1'],
      ['adult 2', 'Adult 2'],
      ['child 1', 'Child 1'],
    ])
    expect(peopleOf(nameParty(trip)).map(({ id }) => id)).toEqual(['adult 1', 'adult 2', 'child 1'])
  })

  it('is counted from those who are named', () => {
    const trip = addTraveler(nameParty(aTrip()), 'x', 'child')
    expect([trip.adults, trip.children]).toEqual([2, 1])
    expect(peopleOf(editTraveler(trip, 'x', { name: 'Demo Child' })).at(-1)?.name).toBe('Demo Child')
  })

  it('is forgotten by rooms and lines when staying at home', () => {
    const trip = aTrip({ adults: 3 })
    const line = aLine('1', 'a', {
      component: 'accommodation',
      rooms: arrangeRooms(trip, everybody, double),
      traveler_ids: ['adult 1', 'adult 3'],
    })
    const fewer = setCounts({ ...trip, lines: [line] }, { adults: 2 })
    expect(beds(fewer.lines[0]?.rooms ?? [])).toEqual([['DBL', 'adult 1', 'adult 2'], ['SGL']])
    expect(fewer.lines[0]?.traveler_ids).toEqual(['adult 1'])
    const none = setParty(nameParty({ ...trip, lines: [line] }), [])
    expect([none.adults, none.party]).toEqual([3, []])
  })
})

describe('rooms', () => {
  it('take adults two by two and children in extra beds', () => {
    const trip = aTrip({ adults: 3, children: 2 })
    expect(beds(arrangeRooms(trip, everybody, double))).toEqual([
      ['DBL', 'adult 1', 'adult 2', 'child 1+'],
      ['SGL', 'adult 3', 'child 2+'],
    ])
    expect(beds(arrangeRooms(aTrip({ adults: 0, children: 2 }), everybody, double))).toEqual([
      ['DBL', 'child 1', 'child 2'],
    ])
    expect(arrangeRooms(aTrip({ adults: 0 }), everybody, double)).toEqual([])
  })

  it('are made for those only who take part', () => {
    expect(beds(arrangeRooms(aTrip(), { traveler_ids: ['adult 2'] }, double))).toEqual([['SGL', 'adult 2']])
  })

  it('are read as they are spoken of', () => {
    expect(readRooms('2 doubles + 1 single')).toEqual(['DBL', 'DBL', 'SGL'])
    expect(readRooms('1 dbl, 1 twn and 1 tpl')).toEqual(['DBL', 'TWN', 'TPL'])
    expect(readRooms('triple')).toEqual(['TPL'])
    expect(readRooms('2 suites')).toBeNull()
    expect(readRooms('')).toBeNull()
    expect(readRooms('99 doubles + 1 single')).toBeNull()
  })

  it('are filled with adults first; a child without a place has an extra bed, an adult none', () => {
    const fill = (adults: number, children: number, text: string) =>
      beds(fillRooms(aTrip({ adults, children }), everybody, { occupancies: readRooms(text) ?? [], roomTypeId: null }))
    expect(fill(3, 1, '1 double + 1 single')).toEqual([
      ['DBL', 'adult 1', 'adult 2', 'child 1+'],
      ['SGL', 'adult 3'],
    ])
    expect(fill(3, 0, '1 double')).toEqual([['DBL', 'adult 1', 'adult 2']])
  })

  it('tell who is without a bed, and who has two', () => {
    const trip = aTrip()
    const [room] = arrangeRooms(trip, everybody, double)
    const alone = { ...double, id: 'x', sleepers: [{ traveler_id: 'adult 1', extra_bed: false }] }
    const troubles = (rooms: LineWire['rooms']) => {
      const { without, twice } = bedTroubles(trip, aLine('1', 'a', { rooms }))
      return [without.map(({ name }) => name), twice.map(({ name }) => name)]
    }
    expect(troubles(room ? [room] : [])).toEqual([[], []])
    expect(troubles([alone])).toEqual([['Adult 2'], []])
    expect(troubles(room ? [room, alone] : [])).toEqual([[], ['Adult 1']])
  })

  it('are said in few words, the biggest first', () => {
    const room = (occupancy: LineWire['rooms'][number]['occupancy']) => ({
      id: occupancy,
      room_type_id: null,
      occupancy,
      sleepers: [],
    })
    expect(roomsText([room('SGL'), room('DBL'), room('DBL')])).toBe('2 doubles + 1 single')
    expect(roomsText([])).toBe('')
  })
})
