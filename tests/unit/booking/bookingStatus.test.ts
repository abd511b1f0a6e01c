import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BookingStatus, bookingMachine } from '@/src/domain/booking/bookingMachine'
import { type BookingFacts, bookingMovesAfter, bookingStatusFrom } from '@/src/domain/booking/bookingStatusFrom'
import { assertTransition, missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'

const facts = (given: Partial<BookingFacts> = {}): BookingFacts => ({
  cancelled: false,
  depositRecorded: true,
  startDate: '2027-03-14',
  endDate: '2027-03-22',
  today: '2026-11-24',
  ...given,
})

describe('the booking machine', () => {
  it('has no unreachable state and no missing target', () => {
    expect(unreachableStates(bookingMachine)).toEqual([])
    expect(missingTargets(bookingMachine)).toEqual([])
    expect(terminalStates(bookingMachine)).toEqual(['completed', 'cancelled'])
  })
})

describe('where a booking stands', () => {
  it.each<[string, Partial<BookingFacts>, BookingStatus]>([
    ['waits for its deposit', { depositRecorded: false }, 'pending'],
    ['waits for its deposit even on the way', { depositRecorded: false, today: '2027-03-15' }, 'pending'],
    ['is confirmed by it', {}, 'confirmed'],
    ['is confirmed on the eve', { today: '2027-03-13' }, 'confirmed'],
    ['is under way from its first day', { today: '2027-03-14' }, 'in_progress'],
    ['is under way on its last day', { today: '2027-03-22' }, 'in_progress'],
    ['is over the day after', { today: '2027-03-23' }, 'completed'],
    ['is confirmed while its dates are open', { startDate: null, endDate: null, today: '2027-03-23' }, 'confirmed'],
    ['is cancelled whatever else', { cancelled: true, today: '2027-03-15' }, 'cancelled'],
  ])('%s', (_, given, status) => expect(bookingStatusFrom(facts(given))).toBe(status))
})

describe('how it gets there', () => {
  it.each<[BookingStatus, Partial<BookingFacts>, BookingStatus[]]>([
    ['pending', {}, ['confirmed']],
    ['pending', { today: '2027-03-15' }, ['confirmed', 'in_progress']],
    ['pending', { today: '2027-04-01' }, ['confirmed', 'in_progress', 'completed']],
    ['confirmed', { today: '2027-04-01' }, ['in_progress', 'completed']],
    ['confirmed', {}, []],
    ['confirmed', { depositRecorded: false }, []],
    ['in_progress', { cancelled: true }, ['cancelled']],
    ['completed', { cancelled: true }, []],
    ['cancelled', {}, []],
  ])('from %s, %j: %j', (status, given, moves) =>
    expect(bookingMovesAfter({ status, facts: facts(given) })).toEqual(moves),
  )

  it('by legal moves only, ending where the facts put it or staying', () => {
    const anyFacts = fc.record({
      cancelled: fc.boolean(),
      depositRecorded: fc.boolean(),
      startDate: fc.constantFrom('2027-03-14', null),
      endDate: fc.constantFrom('2027-03-22', null),
      today: fc.constantFrom('2026-11-24', '2027-03-14', '2027-03-22', '2027-03-23'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...bookingMachine.states), anyFacts, (status, given) => {
        let from = status
        for (const to of bookingMovesAfter({ status, facts: given })) {
          assertTransition(bookingMachine, { from, to })
          from = to
        }
        expect([status, bookingStatusFrom(given)]).toContain(from)
        expect(bookingMovesAfter({ status: from, facts: given })).toEqual([])
      }),
    )
  })
})
