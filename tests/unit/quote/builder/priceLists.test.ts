import { describe, expect, it } from '@jest/globals'
import { outdatedLines, priceListsAsked, renewalNote, renewLines, withCard } from '@/src/admin/quote/builder/priceLists'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import { aLine, aTrip } from '@/tests/factories/tripWires'

const warning = (line_id: string, code: 'rate-expired' | 'stop-sell') => ({
  code,
  line_id,
  detail: 'Demo',
  dates: [],
  overridden: null,
})

const type = (id: string, name: string) => ({ id, name, adults_max: 2, children_max: 1, infants_max: 1 })

const hotel = (given: Partial<ComponentWire>): ComponentWire => ({
  id: 'hotel',
  name: 'Demo Hotel',
  type: 'accommodation',
  place: null,
  destination: null,
  partner_name: null,
  text: null,
  capacity: null,
  picture: null,
  rate_card_version_id: 'next',
  room_types: [type('deluxe', 'Deluxe'), type('suite', 'Suite')],
  notes: [],
  ...given,
})

const room = (room_type_id: string | null) => ({ id: 'r', room_type_id, occupancy: 'DBL' as const, sleepers: [] })
const kinds = (line: ReturnType<typeof withCard>) => line.rooms.map(({ room_type_id }) => room_type_id)

describe('price lists of another year', () => {
  it('are told by the warnings of lines that come from a component', () => {
    const trip = aTrip({
      lines: ['1', '2', '3'].map((id) => aLine(id, 'a', { component_id: id === '3' ? null : 'x' })),
    })
    const warnings = new Map([
      ['1', [warning('1', 'rate-expired')]],
      ['2', [warning('2', 'stop-sell')]],
      ['3', [warning('3', 'rate-expired')]],
    ])
    expect(outdatedLines(trip, warnings).map(({ id }) => id)).toEqual(['1'])
  })

  it('give way to the one of the date, rooms staying of their kind', () => {
    const line = aLine('1', 'a', { rate_card_version_id: 'last', rooms: [room('suite'), room(null)] })
    const same = withCard(line, { before: undefined, after: hotel({}) })
    expect([same.rate_card_version_id, kinds(same)]).toEqual(['next', ['suite', null]])

    const renamed = hotel({ room_types: [type('d2', 'Deluxe'), type('s2', 'Suite')] })
    expect(kinds(withCard(line, { before: hotel({}), after: renamed }))).toEqual(['s2', null])
    expect(kinds(withCard(line, { before: undefined, after: renamed }))).toEqual(['d2', null])
  })

  it('stay where there is no other', () => {
    const line = aLine('1', 'a', { rate_card_version_id: 'last' })
    const after = hotel({ rate_card_version_id: null, room_types: [] })
    expect(withCard(line, { before: undefined, after }).rate_card_version_id).toBe('last')
  })

  it('are asked for once for each date of a component, and given to the lines that are named', () => {
    const stay = (id: string, day: string) => aLine(id, day, { component_id: 'hotel', rate_card_version_id: 'last' })
    const own = aLine('own', 'a', { component_id: 'hotel', rate_card_version_id: 'own' })
    const trip = aTrip({ lines: [own, stay('1', 'a'), stay('2', 'a'), stay('3', 'b'), aLine('4', 'c')] })
    const copied = trip.lines.slice(1)
    expect(priceListsAsked(trip, copied)).toEqual([
      { component_id: 'hotel', date: '2027-03-14' },
      { component_id: 'hotel', date: '2027-03-15' },
    ])
    const found = [
      { date: '2027-03-14', component: hotel({}) },
      { date: '2027-03-15', component: hotel({ rate_card_version_id: null }) },
    ]
    const renewed = renewLines(trip, { ids: new Set(['1', '2', '3', '4']), found, known: new Map() })
    expect(renewed.trip.lines.map((line) => line.rate_card_version_id)).toEqual(['own', 'next', 'next', 'last', null])
    expect(renewalNote(renewed)).toBe(
      '2 lines take the price lists of their dates. 1 line has no price list of its date and keeps its own.',
    )
    expect(renewalNote({ renewed: 0, without: 0 })).toBe('')
  })

  it('of a trip without a date are those of today', () => {
    const lines = [aLine('1', 'a', { component_id: 'hotel', rate_card_version_id: 'next' })]
    const trip = aTrip({ start_date: null, lines })
    expect(priceListsAsked(trip, lines)).toEqual([{ component_id: 'hotel', date: null }])
    const found = [{ date: null, component: hotel({}) }]
    expect(renewLines(trip, { ids: new Set(['1']), found, known: new Map() })).toMatchObject({ renewed: 0, without: 0 })
  })
})
