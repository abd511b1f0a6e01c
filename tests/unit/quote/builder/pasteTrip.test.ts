import { describe, expect, it } from '@jest/globals'
import { componentLine, nightsFrom, replaceComponent } from '@/src/admin/quote/builder/componentLine'
import { pasteLines, pasteTrip } from '@/src/admin/quote/builder/pasteTrip'
import { arrival, dayPlace } from '@/src/admin/quote/builder/tripPlaces'
import type { ComponentWire, LibraryTrip } from '@/src/queries/quote/builderWire'
import { aDay, aLine, aTrip, keysInOrder } from '@/tests/factories/tripWires'

const room = { id: 'r', room_type_id: 'deluxe', occupancy: 'DBL' as const, sleepers: [] }
const flight = { flight: 'VN 18', time: '06:10', text: null }

const library: LibraryTrip = {
  currency: 'USD',
  pictures: [],
  components: [],
  arrival: flight,
  departure: { flight: null, time: null, text: null },
  days: [aDay('1', { title: 'Hanoi' }), aDay('2', { title: 'Ha Long' })],
  options: [{ id: 'old', name: 'Deluxe', text: null }],
  lines: [
    aLine('x', '1', { traveler_ids: ['somebody'], sell_minor: 900 }),
    aLine('y', '2', { component: 'accommodation', rooms: [room], option_id: 'old' }),
    aLine('z', arrival),
  ],
}

const paste = (trip = aTrip(), given: Partial<Parameters<typeof pasteTrip>[1]> = {}) =>
  pasteTrip(trip, {
    from: library,
    dayIds: ['1', '2'],
    after: 'b',
    withTransit: true,
    newKey: keysInOrder(),
    ...given,
  })

describe('copying from the library', () => {
  it('puts the days in behind the one that was chosen, with keys of their own', () => {
    const trip = paste()
    expect(trip.days.map(({ title }) => title)).toEqual(['Day a', 'Day b', 'Hanoi', 'Ha Long', 'Day c'])
    const ids = [...trip.days, ...trip.lines, ...trip.options].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toEqual(expect.arrayContaining(['1']))
  })

  it('brings lines for those who travel now, and leaves the people there', () => {
    const [activity, stay] = paste().lines
    expect([activity?.traveler_ids, activity?.sell_minor]).toEqual([null, 900])
    expect(stay?.rooms).toEqual([
      {
        id: 'room 1',
        room_type_id: 'deluxe',
        occupancy: 'DBL',
        sleepers: [
          { traveler_id: 'adult 1', extra_bed: false },
          { traveler_id: 'adult 2', extra_bed: false },
        ],
      },
    ])
  })

  it('leaves prices typed in another currency behind', () => {
    expect(paste(aTrip({ currency: 'EUR' })).lines.map(({ sell_minor }) => sell_minor)).toEqual([null, null, null])
  })

  it('joins options by their names', () => {
    const own = { id: 'own', name: 'deluxe ', text: 'ours' }
    const trip = paste(aTrip({ options: [own] }))
    expect(trip.options).toEqual([own])
    expect(trip.lines.map(({ option_id }) => option_id)).toContain('own')
    const full = ['1', '2', '3', '4'].map((id) => ({ id, name: id, text: null }))
    expect(paste(aTrip({ options: full })).lines.every(({ option_id }) => option_id === null)).toBe(true)
  })

  it('brings the way in and out only where asked, and never over what is there', () => {
    expect(paste().arrival).toEqual(flight)
    const own = { flight: 'TG 1', time: null, text: null }
    expect(paste(aTrip({ arrival: own })).arrival).toEqual(own)
    const apart = paste(aTrip(), { withTransit: false })
    expect([apart.arrival.flight, apart.lines.length]).toEqual([null, 2])
  })

  it('brings chosen days only, with their lines and options', () => {
    const trip = paste(aTrip(), { dayIds: ['1'], withTransit: false, after: null })
    expect(trip.days.map(({ title }) => title)[0]).toBe('Hanoi')
    expect([trip.days.length, trip.lines.length, trip.options.length]).toEqual([4, 1, 0])
  })
})

describe('copying single lines', () => {
  const pasted = (lineIds: string[], trip = aTrip({ lines: [aLine('own', 'b'), aLine('last', 'c')] })) =>
    pasteLines(trip, { from: library, lineIds: new Set(lineIds), into: dayPlace('b'), newKey: keysInOrder() })

  it('puts them last into the day that was chosen, in their order, wherever they were, and brings no day', () => {
    const trip = pasted(['z', 'x'])
    expect(trip.lines.map(({ label, day_id, moment }) => [label, day_id, moment])).toEqual([
      ['Line own', 'b', 'day'],
      ['Line x', 'b', 'day'],
      ['Line z', 'b', 'day'],
      ['Line last', 'c', 'day'],
    ])
    expect(trip.days).toEqual(aTrip().days)
    expect(new Set(trip.lines.map(({ id }) => id)).size).toBe(4)
  })

  it('brings the option a line belongs to, and beds for those who travel now', () => {
    const trip = pasted(['y'])
    const copied = trip.lines.find(({ label }) => label === 'Line y')
    expect(trip.options).toMatchObject([{ name: 'Deluxe' }])
    expect(copied).toMatchObject({ option_id: trip.options[0]?.id, traveler_ids: null })
    expect(copied?.rooms.map(({ sleepers }) => sleepers.length)).toEqual([2])
    expect(pasted(['x']).options).toEqual([])
  })
})

const hotel: ComponentWire = {
  id: 'hotel',
  name: 'Demo Hotel',
  type: 'accommodation',
  place: 'Hanoi',
  destination: 'Vietnam',
  partner_name: 'Demo Hotels',
  text: 'By the lake',
  capacity: null,
  picture: null,
  rate_card_version_id: 'card',
  room_types: [{ id: 'deluxe', name: 'Deluxe', adults_max: 2, children_max: 1, infants_max: 1 }],
  notes: [],
}

describe('a line of a component', () => {
  const nights = aTrip({
    days: [aDay('a', { overnight: 'Hanoi' }), aDay('b', { overnight: 'Hanoi' }), aDay('c', { overnight: 'Hue' })],
  })

  it('has beds for everybody, for as long as one sleeps there', () => {
    const line = componentLine(nights, hotel, { id: 'x', place: dayPlace('a') })
    expect([line.label, line.rate_card_version_id, line.days]).toEqual(['Demo Hotel', 'card', 2])
    expect(line.rooms.map(({ sleepers, room_type_id }) => [room_type_id, sleepers.length])).toEqual([['deluxe', 2]])
    expect([nightsFrom(nights, 'c'), nightsFrom(aTrip(), 'a'), nightsFrom(nights, null)]).toEqual([1, 1, 1])
  })

  it('has no beds where nobody sleeps', () => {
    const boat = { ...hotel, type: 'activity' as const, room_types: [] }
    expect(componentLine(nights, boat, { id: 'x', place: dayPlace('a') })).toMatchObject({ days: 1, rooms: [] })
  })

  it('keeps what was set at it when another takes its place, but for a typed price', () => {
    const before = { ...componentLine(nights, hotel, { id: 'x', place: dayPlace('a') }), days: 3, sell_minor: 500 }
    const better = { ...hotel, id: 'better', name: 'Better', room_types: [{ ...hotel.room_types[0], id: 'suite' }] }
    const line = replaceComponent(nights, { ...before, inclusion: 'optional', tickable: true }, better as ComponentWire)
    expect(line).toMatchObject({ id: 'x', label: 'Better', days: 3, inclusion: 'optional', sell_minor: null })
    expect(line.rooms.map(({ room_type_id }) => room_type_id)).toEqual(['suite'])
  })
})
