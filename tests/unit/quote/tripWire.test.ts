import { describe, expect, it } from '@jest/globals'
import type { TripContent } from '@/src/domain/quote/tripContent'
import { withoutNets, withStandingNets } from '@/src/queries/quote/tripNets'
import { contentOfWire, type TripWords, wordsOfWire } from '@/src/queries/quote/tripOfWire'
import { tripProblems } from '@/src/queries/quote/tripProblems'
import { tripWire } from '@/src/queries/quote/tripWire'
import { tripWireOf } from '@/src/queries/quote/tripWireOf'
import { aDayWire, aLineWire, aTripWire } from '@/tests/factories/tripWires'

const words: TripWords = {
  title: 'The north',
  language: 'de',
  coverId: 'cover',
  letter: 'Liebe Gäste',
  inclusions: ['Reiseleitung'],
  exclusions: ['Flüge'],
}

const [transfer] = contentOfWire(
  aTripWire({ lines: [aLineWire({ id: 'transfer', day_id: null, moment: 'arrival' })] }),
).lines

const content: TripContent = {
  currency: 'EUR',
  startDate: '2027-03-10',
  party: [
    { id: 'a', name: 'Demo Adult', kind: 'adult', birthDate: '1980-05-01', age: null, paying: true },
    { id: 'c', name: null, kind: 'child', birthDate: null, age: 7, paying: false },
  ],
  adults: 1,
  children: 1,
  arrival: { flight: 'VN36', time: '06:10', text: 'Met at the gate.' },
  departure: { flight: null, time: null, text: null },
  days: [
    {
      id: 'one',
      section: 'The north',
      title: 'Hanoi',
      place: 'Hanoi',
      description: 'Walk.',
      meals: ['lunch'],
      overnight: 'Hotel',
      pictureId: 'picture',
    },
    {
      id: 'two',
      section: null,
      title: 'Ha Long',
      place: null,
      description: '',
      meals: [],
      overnight: null,
      pictureId: null,
    },
  ],
  options: [{ id: 'classic', name: 'Classic', text: 'Good hotels' }],
  lines: [
    {
      id: 'stay',
      moment: 'day',
      dayNumber: 2,
      component: 'accommodation',
      componentId: 'hotel',
      rateCardVersionId: 'card',
      label: 'Deluxe',
      text: 'By the bay',
      destination: 'Vietnam',
      inclusion: 'optional',
      tickable: true,
      optionId: 'classic',
      days: 3,
      rooms: [{ id: 'room', roomTypeId: 'deluxe', occupancy: 'DBL', sleepers: [{ travelerId: 'a', extraBed: false }] }],
      units: 2,
      capacity: 4,
      travelerIds: ['a', 'c'],
      quantity: 5,
      per: 'person',
      sellMinor: 12_300,
      netMinor: 10_000,
      markupPercent: '23.5',
    },
    ...(transfer ? [transfer] : []),
  ],
  pricingMode: 'lump_sum',
  granularity: 'sections',
  lumpSum: { basis: 'per_person', sellMinor: 99_900, netMinor: 70_000 },
  adjustments: [{ kind: 'discount', label: 'Early bird', sellMinor: 500, netMinor: null }],
  roundUnitUpToMinor: 100,
  roundTotalUpToMinor: 500,
  markupPercent: '20',
}

describe('a trip on its way to the builder and back', () => {
  it('is the same trip', () => {
    const wire = tripWire.parse(tripWireOf({ content, words }))
    expect(contentOfWire(wire)).toEqual(content)
    expect(wordsOfWire(wire)).toEqual(words)
    expect(tripProblems(wire)).toEqual([])
  })

  it('takes its lines along with a day that moves', () => {
    const wire = tripWireOf({ content, words })
    const moved = contentOfWire({ ...wire, days: wire.days.toReversed() })
    expect(moved.lines[0]?.dayNumber).toBe(1)
  })

  it('leaves out what a line names that a form has taken away, and keeps a day beyond the end the last', () => {
    const [line] = content.lines
    if (!line) throw new Error('It has a line.')
    const torn = { ...content, party: content.party.slice(0, 1), options: [], lines: [{ ...line, dayNumber: 9 }] }
    const wire = tripWireOf({ content: { ...torn, adults: 1, children: 0 }, words })
    expect(wire.lines[0]).toMatchObject({ day_id: 'two', option_id: null, traveler_ids: ['a'] })
    expect(tripProblems(wire)).toEqual([])
  })
})

describe('a trip that does not fit together', () => {
  it('names each unknown day, option and traveler by its path', () => {
    const rooms = [
      {
        id: 'r',
        room_type_id: null,
        occupancy: 'DBL' as const,
        sleepers: [{ traveler_id: 'adult 3', extra_bed: false }],
      },
    ]
    const trip = aTripWire({
      lines: [aLineWire(), aLineWire({ id: 'b', day_id: 'x', option_id: 'y', traveler_ids: ['adult 1', 'z'], rooms })],
    })
    expect(tripProblems(trip).map(({ path, code }) => [path, code])).toEqual([
      ['lines.1.day_id', 'unknown-reference'],
      ['lines.1.option_id', 'unknown-reference'],
      ['lines.1.traveler_ids.1', 'unknown-reference'],
      ['lines.1.rooms.0.sleepers.0.traveler_id', 'unknown-reference'],
    ])
  })

  it('names ids given twice', () => {
    const trip = aTripWire({
      days: [aDayWire(), aDayWire()],
      lines: [aLineWire(), aLineWire({ id: 'b' }), aLineWire({ id: 'b' })],
      options: ['a', 'a'].map((id) => ({ id, name: id, text: null })),
    })
    expect(tripProblems(trip).map(({ path, code }) => [path, code])).toEqual([
      ['days.1.id', 'duplicate-id'],
      ['options.1.id', 'duplicate-id'],
      ['lines.2.id', 'duplicate-id'],
    ])
  })
})

describe('net prices of a trip', () => {
  it('are kept as they stand for those who were not shown them', () => {
    const standing = tripWireOf({
      content: {
        ...content,
        adjustments: [{ kind: 'extra', label: 'Boat', sellMinor: 9, netMinor: 7 }],
      },
      words,
    })
    const seen = withoutNets(standing)
    expect(JSON.stringify(seen)).not.toMatch(/"net_minor":\d/)
    expect(withStandingNets(seen, standing)).toEqual(standing)
    const added = { ...seen, lines: [aLineWire({ id: 'new' }), ...seen.lines] }
    expect(withStandingNets(added, standing).lines.map(({ net_minor }) => net_minor)).toEqual([null, 10_000, null])
  })
})
