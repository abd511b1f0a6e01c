import { describe, expect, it } from '@jest/globals'
import { assertBoost } from '@/src/domain/catalog/assertBoost'
import { type Boost, boostedPriority } from '@/src/domain/catalog/boosts'
import { decideApproval } from '@/src/domain/catalog/decideApproval'
import { type FeedTour, feedChanges } from '@/src/domain/catalog/feedChanges'
import { tourOfferMachine } from '@/src/domain/catalog/tourOfferMachine'
import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { canMove, missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'

const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return 'allowed'
}

describe('the machines of publishing', () => {
  it('reach every state and name no other', () => {
    for (const machine of [tourStageMachine, tourOfferMachine]) {
      expect(unreachableStates<string>(machine)).toEqual([])
      expect(missingTargets(machine)).toEqual([])
    }
  })

  it('allow exactly these moves', () => {
    const moves = (machine: typeof tourStageMachine | typeof tourOfferMachine) =>
      machine.states.flatMap((from) =>
        machine.states.filter((to) => canMove<string>(machine, { from, to })).map((to) => `${from} → ${to}`),
      )
    expect(moves(tourStageMachine)).toEqual([
      'draft → in_review',
      'draft → published',
      'in_review → draft',
      'in_review → published',
      'published → draft',
    ])
    expect(moves(tourOfferMachine)).toEqual([
      'offered → paused',
      'offered → retired',
      'paused → offered',
      'paused → retired',
    ])
    expect(terminalStates(tourStageMachine)).toEqual([])
    expect(terminalStates(tourOfferMachine)).toEqual(['retired'])
  })
})

describe('who may let a tour on the website', () => {
  const at = new Date('2027-01-01T10:00:00Z')
  const tour = { stage: 'in_review' as const, submittedBy: 'ann', editedBy: 'ben', revision: at }
  const approver = { staffId: 'cem', isManager: false, reason: null, asksSecondPerson: true, seen: at }
  const decide = (standing: object, by: object = {}) =>
    refusal(() => decideApproval({ ...tour, ...standing }, { ...approver, ...by }))

  it('is somebody who neither submitted nor last edited it', () => {
    expect(decide({})).toBe('allowed')
    expect(decide({}, { staffId: 'ann' })).toBe('asks-second-person')
    expect(decide({}, { staffId: 'ben' })).toBe('asks-second-person')
    expect(decide({}, { staffId: null })).toBe('asks-second-person')
    expect(decide({ stage: 'draft' })).toBe('asks-second-person')
  })

  it('is a manager all the same, who says why', () => {
    expect(decide({}, { staffId: 'ann', isManager: true })).toBe('reason-required')
    const override = decideApproval(tour, { ...approver, staffId: 'ann', isManager: true, reason: 'Alone this week' })
    expect(override).toEqual({ isOverride: true })
    expect(decideApproval(tour, { ...approver, isManager: true })).toEqual({ isOverride: false })
  })

  it('is anybody where nobody asks for a second person', () => {
    expect(decide({ stage: 'draft' }, { staffId: 'ann', asksSecondPerson: false })).toBe('allowed')
  })

  it('has seen what is published, and publishes what is not', () => {
    expect(decide({}, { seen: new Date(at.getTime() - 1) })).toBe('tour-changed')
    expect(decide({ stage: 'published' })).toBe('illegal-transition')
  })
})

describe('seasonal boosts', () => {
  const boost = (given: Partial<Boost>): Boost => ({
    tourId: null,
    destinationId: null,
    amount: 10,
    firstDay: '2027-02-01',
    lastDay: '2027-02-28',
    ...given,
  })
  const tour = { id: 't', destinationId: 'd', priority: 50 }

  it('count from their first day to their last, for a tour and its destination, and add up', () => {
    const boosts = [boost({ tourId: 't' }), boost({ destinationId: 'd', amount: -3 }), boost({ tourId: 'other' })]
    const on = (day: string) => boostedPriority(tour, boosts, day)
    expect(['2027-01-31', '2027-02-01', '2027-02-28', '2027-03-01'].map(on)).toEqual([50, 57, 57, 50])
  })

  it('of no destination lift no tour that has none', () => {
    expect(boostedPriority({ ...tour, destinationId: null }, [boost({})], '2027-02-10')).toBe(50)
  })

  it('are refused that lift nothing, two things, by nothing, or backwards', () => {
    const right = { tour: 't', amount: 5, firstDay: '2027-02-01', lastDay: '2027-02-01' }
    expect(refusal(() => assertBoost(right))).toBe('allowed')
    for (const wrong of [{ tour: null }, { destination: 'd' }, { amount: 0 }, { lastDay: '2027-01-31' }])
      expect(refusal(() => assertBoost({ ...right, ...wrong }))).toBe('invalid-boost')
  })
})

describe('what changed between two states of the feed', () => {
  const tour = (publicId: string, parts: FeedTour['parts'] = []): FeedTour => ({
    tourId: `id-${publicId}`,
    publicId,
    title: publicId.toUpperCase(),
    parts,
  })

  it('is told tour by tour, in words where they are short', () => {
    const before = [
      tour('gone'),
      tour('moved', [
        { label: 'Price from', value: 900 },
        { label: 'Itinerary', value: 'a', isLong: true },
        { label: 'Title', value: 'Same' },
      ]),
      tour('same'),
    ]
    const after = [
      tour('new'),
      tour('moved', [
        { label: 'Price from', value: null },
        { label: 'Itinerary', value: 'b', isLong: true },
        { label: 'Title', value: 'Same' },
        { label: 'Rating', value: 4.5 },
      ]),
      tour('same'),
    ]
    const named = (id: string) => ({ tourId: `id-${id}`, publicId: id, title: id.toUpperCase() })
    expect(feedChanges(before, after)).toEqual([
      { ...named('new'), kind: 'added', fields: [] },
      { ...named('gone'), kind: 'removed', fields: [] },
      {
        ...named('moved'),
        kind: 'changed',
        fields: [
          { label: 'Price from', before: 900, after: null },
          { label: 'Itinerary' },
          { label: 'Rating', before: null, after: 4.5 },
        ],
      },
    ])
    expect(feedChanges(after, after)).toEqual([])
  })
})
